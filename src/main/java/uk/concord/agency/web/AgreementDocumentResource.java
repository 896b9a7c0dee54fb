package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import uk.concord.agency.AgreementDocuments;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** {@code GET /api/agreements/{id}/documents/{number}}: a signed text, to be saved and never shown within the portal. */
@Path("/agreements/{id}/documents/{number}")
@RequestScoped
public class AgreementDocumentResource {
    @EJB
    private AgreementDocuments documents;

    @GET
    @Produces("application/pdf")
    public Response document(@PathParam("id") String id, @PathParam("number") String number) {
        return saved(number, version -> documents.content(Ids.parse(id), version));
    }

    /** One version as a file; a number that is none is not found either. */
    static Response saved(String number, IntFunction<byte[]> versions) {
        if (!number.matches("\\d{1,6}")) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        try {
            return Response.ok(versions.apply(Integer.parseInt(number)))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agreement-" + number + ".pdf\"")
                    .build();
        } catch (NotFound nothing) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }
}
