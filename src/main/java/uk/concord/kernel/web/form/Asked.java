package uk.concord.kernel.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What hangs below an answer (the facet "more-" and its value) is asked only of those who sent that answer. */
final class Asked {
    private static final Set<PhaseId> READING =
            Set.of(PhaseId.APPLY_REQUEST_VALUES, PhaseId.PROCESS_VALIDATIONS, PhaseId.UPDATE_MODEL_VALUES);

    private Asked() {}

    /** All while a page is written; without the facets of other answers while a form is read. */
    static Iterator<UIComponent> of(UIComponent question, Iterator<UIComponent> all) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context == null || !READING.contains(context.getCurrentPhaseId())) {
            return all;
        }
        List<UIComponent> asked = new ArrayList<>(question.getChildren());
        String name = question.getClientId(context);
        String[] answers =
                context.getExternalContext().getRequestParameterValuesMap().getOrDefault(name, new String[0]);
        for (String answer : answers) {
            UIComponent more = question.getFacet("more-" + answer);
            if (more != null) {
                asked.add(more);
            }
        }
        return asked.iterator();
    }
}
