package uk.concord.meeting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.WholeDocuments;
import uk.concord.meeting.CaseOnScreen;
import uk.concord.meeting.MinuteTaking;

/** {@code PUT /api/minutes/{part}} saves a part while it is being written; of two texts both come back. */
@Path("/minutes/{part}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {
    @EJB
    private MinuteTaking taking;

    /** What the page sends: the revision its text began from, and the text. */
    public record Sent(int revision, String text) {
        public Sent {
            WholeDocuments.has(text);
        }
    }

    /** How the part stands now, and what others wrote beside it. */
    public record Stands(boolean kept, int revision, String text, String writer, String holder, List<Beside> others) {}

    /** A text that stands beside. */
    public record Beside(String id, String text, String who) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("part") String part, Sent sent) {
        return answer(part, id -> stands(taking.save(id, sent.revision(), sent.text())));
    }

    @PUT
    @Path("hold")
    public Response hold(@PathParam("part") String part) {
        return answer(part, id -> stands(new MinuteTaking.Saved(true, taking.take(id))));
    }

    @PUT
    @Path("settled/{wording}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("part") String part, @PathParam("wording") String wording, Sent sent) {
        return answer(part, id -> stands(taking.settle(id, sent.revision(), Ids.parse(wording), sent.text())));
    }

    private static Response answer(String part, Function<UUID, Stands> work) {
        try {
            return Response.ok(work.apply(Ids.parse(part))).build();
        } catch (RuleBroken broken) {
            return Response.status(422).entity(List.of(broken.code())).build();
        } catch (NotFound absent) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }

    private static Stands stands(MinuteTaking.Saved saved) {
        CaseOnScreen.Part part = saved.part();
        return new Stands(
                saved.kept(),
                part.revision(),
                part.text(),
                part.writtenBy(),
                part.holder(),
                part.others().stream()
                        .map(other -> new Beside(other.id().toString(), other.text(), other.who()))
                        .toList());
    }
}
