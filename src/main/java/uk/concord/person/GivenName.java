package uk.concord.person;

import uk.concord.kernel.RuleBroken;

/** A name as it was entered. One word is a name; so are an apostrophe, a hundred and twenty letters and any script (8). */
public record GivenName(NameKind kind, String text) {
    public GivenName {
        text = text.strip();
        if (text.isEmpty()) {
            throw new RuleBroken("person.name.missing", "name");
        }
        if (text.codePointCount(0, text.length()) > PersonName.LONGEST) {
            throw new RuleBroken("person.name.tooLong", "name");
        }
    }

    public static GivenName of(String text) {
        return new GivenName(NameKind.LEGAL, text);
    }
}
