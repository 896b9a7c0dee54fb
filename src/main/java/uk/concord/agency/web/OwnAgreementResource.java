package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import uk.concord.agency.OwnAgreements;
import uk.concord.kernel.Ids;

/** {@code GET /api/own-agreements/{id}/documents/{number}}: a text that the reader's own agency has signed, to be saved. */
@Path("/own-agreements/{id}/documents/{number}")
@RequestScoped
public class OwnAgreementResource {
    @EJB
    private OwnAgreements agreements;

    @GET
    @Produces("application/pdf")
    public Response document(@PathParam("id") String id, @PathParam("number") String number) {
        return AgreementDocumentResource.saved(number, version -> agreements.content(Ids.parse(id), version));
    }
}
