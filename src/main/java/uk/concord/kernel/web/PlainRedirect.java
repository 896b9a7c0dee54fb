package uk.concord.kernel.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads to another address past the flash of Faces. Where a person comes from a node that has died, their flash is that
 * node's: this one cannot read it, and a redirect of Faces would fail on it with an error page.
 */
final class PlainRedirect {
    private PlainRedirect() {}

    static void to(FacesContext context, String address) throws IOException {
        if (!context.getPartialViewContext().isAjaxRequest()) {
            ((HttpServletResponse) context.getExternalContext().getResponse()).sendRedirect(address);
            return;
        }
        context.getExternalContext().setResponseContentType("text/xml");
        PartialResponseWriter writer = context.getPartialViewContext().getPartialResponseWriter();
        writer.startDocument();
        writer.redirect(address);
        writer.endDocument();
    }
}
