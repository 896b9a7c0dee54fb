package uk.concord.kernel.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.concord.kernel.NotFound;

/** What an interface may not give to this viewer is not found there either, as on every page. */
@Provider
public class NotFoundAnswer implements ExceptionMapper<NotFound> {

    @Override
    public Response toResponse(NotFound absent) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
