package uk.concord.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.concord.kernel.NotFound;

/** The sections of the guided form, in the order of its task list. */
public enum Section {
    SAFETY("Immediate safety", "What has already been done", 1, "immediateAction"),
    CHILDREN("Children and dependants", "", 1, "children childrenReason childNotification childNotificationLate"),
    CONTACT(
            "Safe contact",
            "Who is safe, and not safe, to talk to",
            1,
            "safeContact safeWays contactChecked afraidOf safeToTalkTo notSafeToTalkTo"),
    VICTIM("The victim", "", 2, "victim"),
    PERPETRATORS("Alleged perpetrators", "", 2, "perpetrators"),
    INCIDENTS("Incidents", "", 2, "incidents"),
    RISK("Risk assessment", "Local tool, not validated", 3, "risk"),
    REASONS("Why this needs several agencies", "", 3, "criteria judgement why"),
    WISHES("What the victim wants", "Their words, and their wishes about police contact", 3, "policeWishes"),
    CONSENT(
            "Consent",
            "",
            4,
            "aware unawareReason consent withdrawnOn withoutConsentRisk withoutConsentWhyNot withoutConsentProportionate withoutConsentLimited withoutConsentDecisionMaker withoutConsentDecidedOn");

    private final String title;
    private final String hint;
    private final int group;
    private final List<String> mandatory;

    Section(String title, String hint, int group, String mandatory) {
        this.title = title;
        this.hint = hint;
        this.group = group;
        this.mandatory = List.of(mandatory.split(" ", -1));
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    public int group() {
        return group;
    }

    /** Whether it asks for this mandatory answer. */
    boolean asks(String field) {
        return mandatory.contains(field);
    }

    /** Whether it is about several people or incidents, each on a page of its own. */
    public boolean isAboutSeveral() {
        return this == PERPETRATORS || this == INCIDENTS;
    }

    /** The word in the address of its page. */
    public String page() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of a page; a page that does not exist is not found. */
    public static Section ofPage(String page) {
        return Arrays.stream(values())
                .filter(section -> section.page().equals(page))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
