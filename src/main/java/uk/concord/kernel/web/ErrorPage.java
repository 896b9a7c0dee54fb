package uk.concord.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page for what went wrong at our end: says its number, and nothing else of what happened. */
@Named
@RequestScoped
public class ErrorPage {
    static final String REFERENCE = "concord.mishap";
    private static final Pattern SHAPE = Pattern.compile("E-[2-9A-Z]{4}-[2-9A-Z]{2}");

    /** The number to quote; empty when the failure happened before a page was reached. */
    public String getReference() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        Object noted = external.getRequestMap().get(REFERENCE);
        return Optional.ofNullable(
                        noted == null ? external.getRequestParameterMap().get("ref") : noted.toString())
                .filter(text -> SHAPE.matcher(text).matches())
                .orElse("");
    }
}
