package uk.concord.kernel;

/** Something has to be done on another page before what was asked for: nothing was shown and nothing was changed. */
public class StepFirst extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final String page;

    /** @param page the address within the portal, beginning with a slash */
    public StepFirst(String code, String page) {
        super(code);
        this.page = page;
    }

    public String page() {
        return page;
    }
}
