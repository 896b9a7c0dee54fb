package uk.concord.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.BirthDate;
import uk.concord.person.BirthPrecision;
import uk.concord.person.ContactEntry;
import uk.concord.person.GivenName;
import uk.concord.person.NameKind;
import uk.concord.person.PersonEntry;
import uk.concord.person.PersonKind;

/** The page about a victim or an alleged perpetrator, read as a person. */
final class PersonForm {
    private final Answers answers;
    private final LocalDate today;

    PersonForm(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** What the names and the birth date break, and whether it is said who they work for; nothing typed is changed for it. */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        try {
            names();
            birth();
        } catch (RuleBroken broken) {
            breaches.addAll(broken.breaches());
        }
        if (answers.choice("inOffice", InOffice.class).isEmpty()) {
            breaches.add(new Breach("referral.inOffice", "inOffice")); // 1.5
        }
        return breaches;
    }

    PersonEntry entry(List<ContactEntry> contacts) {
        List<GivenName> names = names();
        PersonKind kind = names.isEmpty()
                ? PersonKind.NOT_IDENTIFIED
                : answers.choice("kind", PersonKind.class).orElse(PersonKind.INDIVIDUAL);
        return new PersonEntry(kind, names, birth(), answers.text("description"), contacts);
    }

    /** The names as they were typed, the first the one to show (S23). */
    List<GivenName> names() {
        List<GivenName> names = new ArrayList<>();
        add(names, NameKind.LEGAL, "name");
        add(names, NameKind.KNOWN_AS, "knownAs");
        add(names, NameKind.TRANSLITERATION, "latin");
        return names;
    }

    private void add(List<GivenName> names, NameKind kind, String field) {
        if (answers.has(field)) {
            names.add(new GivenName(kind, answers.text(field)));
        }
    }

    BirthDate birth() {
        Optional<BirthPrecision> precision = answers.choice("birthKnown", BirthPrecision.class);
        return switch (precision.orElse(BirthPrecision.UNKNOWN)) {
            case FULL ->
                GuidedForm.day(answers, "birth")
                        .map(day -> BirthDate.on(day, today))
                        .orElseThrow(() -> new RuleBroken("person.birth.missing", "birth"));
            case YEAR -> BirthDate.in(number("birthYear", "person.birth.tooEarly"), today);
            case ESTIMATED_AGE -> BirthDate.about(number("age", "person.birth.age"), today);
            case UNKNOWN -> BirthDate.unknown();
        };
    }

    private int number(String field, String code) {
        String typed = answers.text(field);
        if (!typed.matches("\\d{1,4}")) {
            throw new RuleBroken(code, field);
        }
        return Integer.parseInt(typed);
    }
}
