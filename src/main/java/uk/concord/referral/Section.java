package uk.concord.referral;

import java.util.Arrays;
import java.util.Locale;
import uk.concord.kernel.NotFound;

/** The sections of the guided form, in the order of its task list. */
public enum Section {
    SAFETY("Immediate safety", "What has already been done", 1),
    CHILDREN("Children and dependants", "", 1),
    CONTACT("Safe contact", "Who is safe, and not safe, to talk to", 1),
    VICTIM("The victim", "", 2),
    PERPETRATORS("Alleged perpetrators", "", 2),
    INCIDENTS("Incidents", "", 2),
    RISK("Risk assessment", "Local tool, not validated", 3),
    REASONS("Why this needs several agencies", "", 3),
    WISHES("What the victim wants", "Their words, and their wishes about police contact", 3),
    CONSENT("Consent", "", 4);

    private final String title;
    private final String hint;
    private final int group;

    Section(String title, String hint, int group) {
        this.title = title;
        this.hint = hint;
        this.group = group;
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
