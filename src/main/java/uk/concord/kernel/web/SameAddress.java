package uk.concord.kernel.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form goes back to the whole address of its page, so that an expired page can be opened again where it was, and
 * carries the nonce of the page, without which PrimeFaces refuses to answer even where it has no script.
 */
public class SameAddress extends ViewHandlerWrapper {

    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        if (!(UIComponent.getCurrentComponent(context) instanceof UIForm)) {
            return address;
        }
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString();
        boolean bare = query == null || query.isBlank() || address.contains("?");
        return bare ? address : address + "?" + query;
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", "primefaces.nonce", null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }
}
