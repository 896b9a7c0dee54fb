package uk.concord.progress;

import java.util.Locale;

/** The colours of the plan, worst first; each has its word, because colour is never the only signal (4.3). */
public enum Rag {
    RED("Red: off track"),
    AMBER("Amber: at risk"),
    GREEN("Green: on track"),
    BLUE("Blue: signed off"),
    GREY("Grey: for others, or waiting");

    private final String words;

    Rag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The suffix of the style class, as in cc-rag--amber. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isWorseThan(Rag other) {
        return compareTo(other) < 0;
    }

    /** Whether a person may claim it: blue comes only by sign-off, grey only by ownership or a start date. */
    public boolean mayBeClaimed() {
        return this == RED || this == AMBER || this == GREEN;
    }
}
