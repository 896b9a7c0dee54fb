package uk.concord.oversight.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import uk.concord.audit.Sealing;
import uk.concord.kernel.NotFound;

/** {@code GET /api/seals/{number}}: a signed sheet of heads, byte for byte as it was signed. */
@Path("/seals/{number}")
@RequestScoped
public class SealResource {
    @EJB
    private Sealing sealing;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response sheet(@PathParam("number") String number) {
        if (!number.matches("\\d{1,9}")) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        try {
            String name = String.format(Locale.ROOT, "seal-%06d.txt", Long.parseLong(number));
            return Response.ok(sealing.sheet(Long.parseLong(number)))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .build();
        } catch (NotFound nothing) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }
}
