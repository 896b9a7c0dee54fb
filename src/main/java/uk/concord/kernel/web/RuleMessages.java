package uk.concord.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import uk.concord.kernel.Breach;

/** Shows the breaches of a rule beside the fields they name; a name is the id of the field or the end of its client id. */
final class RuleMessages {
    private RuleMessages() {}

    static void show(FacesContext context, List<Breach> breaches) {
        breaches.forEach(breach -> add(context, Texts.of(breach.code()), breach.field()));
        keepTheForm(context);
    }

    /** What the service found when it checked the form again. */
    static void show(FacesContext context, Set<ConstraintViolation<?>> violations) {
        for (ConstraintViolation<?> violation : violations) {
            String field = "";
            for (Path.Node node : violation.getPropertyPath()) {
                field = String.valueOf(node.getName());
            }
            add(context, violation.getMessage(), field);
        }
        keepTheForm(context);
    }

    private static void add(FacesContext context, String text, String field) {
        // A form of plain inputs has no component for the field: then its message waits under the field's own id.
        String clientId = clientId(context, field).orElse(field.isEmpty() ? null : field);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static void keepTheForm(FacesContext context) {
        context.validationFailed();
        context.renderResponse();
    }

    private static Optional<String> clientId(FacesContext context, String field) {
        if (field.isEmpty() || context.getViewRoot() == null) {
            return Optional.empty();
        }
        AtomicReference<String> found = new AtomicReference<>();
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (ignored, component) -> {
            String clientId = component.getClientId(context);
            boolean named = clientId.equals(field) || clientId.endsWith(":" + field);
            if (named && component instanceof EditableValueHolder) {
                found.set(clientId);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }
}
