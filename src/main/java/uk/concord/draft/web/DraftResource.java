package uk.concord.draft.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.draft.DraftText;
import uk.concord.draft.Drafting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.WholeDocuments;

/** {@code PUT /api/drafts/{key}} saves a text; {@code GET /api/drafts?under=} gives back what was saved. */
@Path("/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    @EJB
    private Drafting drafting;

    /** What a page sends: the text, its number, and the token of the form it stands in. */
    public record Sent(long sequence, String text, @Nullable String form) {
        public Sent {
            WholeDocuments.has(text);
        }
    }

    /** The number up to which the text is kept, and when, UTC. */
    public record Acknowledged(long sequence, String savedAt) {}

    /** A text as the page takes it back. */
    public record Kept(String key, String text, long sequence, String savedAt) {}

    @PUT
    @Path("{key:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("key") String key, Sent sent) {
        try {
            DraftText kept = keep(key, sent);
            return Response.ok(new Acknowledged(kept.sequence(), kept.savedAt().toString()))
                    .build();
        } catch (RuleBroken broken) {
            return Response.status(422).build();
        } catch (NotFound nobody) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        } catch (EJBException failed) {
            if (!hasMetAnother(failed)) {
                throw failed;
            }
            // The page still has the text and sends it again.
            return Response.status(Response.Status.CONFLICT).build();
        }
    }

    private DraftText keep(String key, Sent sent) {
        String form = sent.form();
        return form == null
                ? drafting.save(key, sent.sequence(), sent.text())
                : drafting.save(key, sent.sequence(), sent.text(), Ids.parse(form));
    }

    /** Whether another save was at the same row at the same moment. */
    private static boolean hasMetAnother(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof OptimisticLockException
                        || failure instanceof SQLIntegrityConstraintViolationException
                        || failure instanceof SQLTransactionRollbackException
                        || hasMetAnother(failure.getCause()));
    }

    @GET
    public List<Kept> under(@QueryParam("under") @DefaultValue("-") String prefix) {
        return drafting.under(prefix).stream()
                .map(d -> new Kept(d.key(), d.text(), d.sequence(), d.savedAt().toString()))
                .toList();
    }
}
