package uk.concord.agency;

/** What a sharing agreement permits (dossier 3.1). */
public enum Purpose {
    HATE_MARAC("Hate crime MARAC"),
    ACTION_PLAN("Joint action plan"),
    SCRUTINY("Scrutiny"),
    STATISTICS("Statistics");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
