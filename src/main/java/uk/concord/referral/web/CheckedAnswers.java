package uk.concord.referral.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.deadline.LondonTime;
import uk.concord.form.Answers;
import uk.concord.form.ChildrenAnswer;
import uk.concord.form.Consent;
import uk.concord.form.Criterion;
import uk.concord.form.DraftView;
import uk.concord.form.SafeContact;
import uk.concord.form.Section;
import uk.concord.form.VictimAware;
import uk.concord.incident.OnlineFlag;
import uk.concord.incident.Strand;
import uk.concord.person.BirthPrecision;
import uk.concord.person.ContactChannel;

/** The answers of a draft in words, as the check shows them: what is not answered says so. */
public record CheckedAnswers(DraftView draft) {
    private static final String NOTHING = "Not answered";

    public String text(String page, String field) {
        return orNothing(in(page).text(field));
    }

    public String children() {
        Answers given = in("children");
        String answer = words(given, "children", ChildrenAnswer.class, ChildrenAnswer::words);
        String told = given.text("childAtRisk").equals("YES")
                ? ". A child is at risk. Children’s services told: " + orNothing(day(given.text("childNotifiedOn")))
                        + ", reference " + orNothing(given.text("childNotification"))
                : "";
        return joined(answer + told, given.text("childrenAbout"), given.text("childrenReason"));
    }

    public String safeContact() {
        Answers given = in("contact");
        String answer = words(given, "safeContact", SafeContact.class, SafeContact::words);
        String ways = given.choices("safeWays", ContactChannel.class).stream()
                .map(ContactChannel::words)
                .collect(Collectors.joining(", "));
        return joined(answer, ways, given.text("safeTimes"));
    }

    /** What is known of the birth date, as it was entered (S23). */
    public String birth() {
        Answers given = in("victim");
        return switch (given.choice("birthKnown", BirthPrecision.class).orElse(BirthPrecision.UNKNOWN)) {
            case FULL -> "Born " + orNothing(day(given.text("birth")));
            case YEAR -> "Born in " + orNothing(given.text("birthYear"));
            case ESTIMATED_AGE -> "About " + orNothing(given.text("age")) + " years old";
            case UNKNOWN ->
                given.has("birthKnown") ? "Birth date not known" : "Birth date: " + NOTHING.toLowerCase(Locale.UK);
        };
    }

    /** Whether agencies must meet at once (2.6). */
    public String urgency() {
        Answers given = in("reasons");
        if (draft.form().isEmergency()) {
            return "No, agencies must meet at once: " + orNothing(given.text("emergencyWhy"));
        }
        return given.has("emergency") ? "Yes, it can wait for the next meeting" : NOTHING;
    }

    public String victim() {
        Answers given = in("victim");
        return joined(given.text("knownAs"), given.text("latin"), given.text("interpreter"));
    }

    public String perpetrators() {
        List<Answers> people = draft.form().each(Section.PERPETRATORS);
        return people.isEmpty()
                ? NOTHING
                : people.stream()
                        .map(one -> one.has("name")
                                ? one.text("name")
                                : "Name not known: “" + one.text("description") + "”")
                        .collect(Collectors.joining("; "));
    }

    public String incident(Answers one) {
        String strands =
                one.choices("strands", Strand.class).stream().map(Strand::words).collect(Collectors.joining("; "));
        String online = OnlineFlag.words(one.choice("online", OnlineFlag.class));
        return orNothing(day(one.text("from"))) + ". Strands: " + orNothing(strands) + ". Online flag: " + online + ".";
    }

    public List<Answers> incidents() {
        return draft.form().each(Section.INCIDENTS);
    }

    public String criteria() {
        String claimed = draft.form().criteria().stream().map(Criterion::words).collect(Collectors.joining("; "));
        return orNothing(
                joined(claimed, in("reasons").text("repeatOf"), in("reasons").text("judgement")));
    }

    public String consent() {
        Answers given = in("consent");
        String aware = words(given, "aware", VictimAware.class, VictimAware::words);
        return joined(
                words(given, "consent", Consent.class, Consent::words),
                "Knows of this referral: " + aware,
                given.text("unawareReason"));
    }

    private Answers in(String page) {
        return draft.form().in(Section.ofPage(page));
    }

    private static <E extends Enum<E>> String words(
            Answers given, String field, Class<E> kind, Function<E, String> words) {
        return given.choice(field, kind).map(words).orElse(NOTHING);
    }

    private static String day(String typed) {
        return date(typed).map(LondonTime::date).orElse(typed);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException asTyped) {
            return Optional.empty();
        }
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
    }

    private static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
