package uk.concord.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.deadline.LondonTime;
import uk.concord.incident.IncidentClass;
import uk.concord.incident.LocationKind;
import uk.concord.incident.OnlineFlag;
import uk.concord.incident.PerceivedBy;
import uk.concord.incident.Strand;
import uk.concord.person.BirthPrecision;
import uk.concord.person.ContactChannel;
import uk.concord.person.PersonKind;
import uk.concord.person.Safety;
import uk.concord.risk.RiskAnswer;
import uk.concord.risk.RiskLevel;
import uk.concord.risk.RiskTool;

/** Everything that was entered, in words: for its author before sending, and for whoever decides on it afterwards (3.2). */
public record CheckedAnswers(GuidedForm form) {
    private static final String NOTHING = "Not answered";

    /** One answer with what it answers. */
    public record Line(String label, String words) {}

    /** All lines of the section of a page; a mandatory answer that is missing says so. */
    public List<Line> lines(String page) {
        Section section = Section.ofPage(page);
        Told told = new Told(form.in(section));
        switch (section) {
            case SAFETY -> told.must("Immediate safety", "immediateAction");
            case CHILDREN -> children(told);
            case CONTACT -> contact(told);
            case VICTIM -> victim(told);
            case RISK -> risk(told);
            case REASONS -> reasons(told);
            case WISHES -> told.may("What the victim wants", "wishes").must("Contact with the police", "policeWishes");
            case CONSENT -> consent(told);
            default -> several(section, told);
        }
        return told.lines;
    }

    private static void children(Told told) {
        told.choice("Children or dependants", "children", ChildrenAnswer.class, ChildrenAnswer::words);
        if (told.is("children", "YES")) {
            told.may("Who they are", "childrenAbout").say("A child at risk", told.yesOrNo("childAtRisk"));
        }
        if (told.is("children", "YES") && told.is("childAtRisk", "YES")) {
            told.say("Children’s services told", told.day("childNotifiedOn"))
                    .must("Their reference", "childNotification")
                    .may("Why not the same day", "childNotificationLate");
        }
        if (told.is("children", "UNKNOWN")) {
            told.must("Why it is not known", "childrenReason");
        }
    }

    private static void contact(Told told) {
        told.choice("Safe contact", "safeContact", SafeContact.class, SafeContact::words);
        if (told.is("safeContact", "SOME_WAYS")) {
            told.say("Safe ways", told.chosen("safeWays", ContactChannel.class, ContactChannel::words))
                    .may("When, and what to keep in mind", "safeTimes")
                    .say("Checked with them", told.day("contactChecked"));
        }
        told.may("Phone", "phone")
                .may("E-mail", "email")
                .may("Address", "address")
                .may("Passes messages on", "throughWhom")
                .must("Afraid of", "afraidOf")
                .must("Safe to talk to", "safeToTalkTo")
                .must("Not safe to talk to", "notSafeToTalkTo")
                .choice("Safe to mention why they were targeted", "mention", Safety.class, CheckedAnswers::safety);
    }

    private static String safety(Safety safety) {
        return switch (safety) {
            case YES -> "Yes";
            case NO -> "No";
            case UNKNOWN -> "Not known";
        };
    }

    private static void victim(Told told) {
        told.must("Victim", "name").person().office();
        if (told.is("kind", PersonKind.ORGANISATION.name())) {
            told.say("Kind", "An organisation");
        }
        told.may("Interpreter, format or support", "interpreter").may("Anything else", "description");
    }

    private static void risk(Told told) {
        if (told.given.has("judgementLevel")) {
            told.choice("Judgement of the level", "judgementLevel", RiskLevel.class, RiskLevel::words);
        }
        told.may("What makes them judge so", "judgementReasons")
                .may("Why the questions could not be asked", "notPossible");
    }

    /** Each question of the tool with its answer; one without an answer was not asked. */
    public List<Line> questions(RiskTool tool) {
        Answers given = form.in(Section.RISK);
        return tool.questions().stream()
                .map(q -> new Line(
                        q.number() + ". " + q.text(),
                        given.choice("q" + q.number(), RiskAnswer.class)
                                        .orElse(RiskAnswer.NOT_ASKED)
                                        .words()
                                + (given.text("q" + q.number() + "if").equals("true") ? ". " + q.condition() : "")))
                .toList();
    }

    private void reasons(Told told) {
        told.say("Criteria", told.chosen("criteria", Criterion.class, Criterion::words))
                .may("Earlier referral or case", "repeatOf")
                .may("What makes them judge so", "judgement")
                .must("Why several agencies", "why")
                .say("Can it wait?", urgency())
                .may("Referred to another MARAC", "otherMarac");
    }

    /** Whether agencies must meet at once (2.6). */
    private String urgency() {
        Answers given = form.in(Section.REASONS);
        if (form.isEmergency()) {
            return "No, agencies must meet at once: " + orNothing(given.text("emergencyWhy"));
        }
        return given.has("emergency") ? "Yes, it can wait for the next meeting" : NOTHING;
    }

    private static void consent(Told told) {
        told.choice("Consent", "consent", Consent.class, Consent::words)
                .choice("Knows of this referral", "aware", VictimAware.class, VictimAware::words)
                .may("Why not", "unawareReason");
        told.mayDay("Consented on", "consentOn")
                .mayDay("Withdrawn on", "withdrawnOn")
                .may("The risk if nothing is shared", "withoutConsentRisk")
                .may("Why without consent", "withoutConsentWhyNot")
                .may("Why it is proportionate", "withoutConsentProportionate")
                .may("What is left out", "withoutConsentLimited")
                .may("Who decided", "withoutConsentDecisionMaker");
        if (told.is("withoutConsentByManager", "true")) {
            told.say("Who decided is", "a manager");
        }
        told.mayDay("Decided on", "withoutConsentDecidedOn");
    }

    private void several(Section section, Told told) {
        List<Answers> each = form.each(section);
        String one = section == Section.INCIDENTS ? "Incident" : "Alleged perpetrator";
        if (each.isEmpty()) {
            told.say(one, NOTHING);
        }
        for (int i = 0; i < each.size(); i++) {
            Told about = new Told(each.get(i));
            String label = each.size() == 1 ? one : one + " " + (i + 1);
            if (section == Section.INCIDENTS) {
                incident(label, about);
            } else {
                perpetrator(label, about);
            }
            told.lines.addAll(about.lines);
        }
    }

    private static void perpetrator(String label, Told told) {
        if (told.given.has("name")) {
            told.must(label, "name").person().office().may("Description", "description");
        } else {
            told.say(label, "Name not known: “" + told.given.text("description") + "”")
                    .person()
                    .office();
        }
    }

    private static void incident(String label, Told told) {
        told.must(label, "what").say("When", when(told)).mayDay("First reported", "reported");
        told.choice("Where", "place", LocationKind.class, LocationKind::words)
                .may("Where exactly", "address")
                .choice("Perceived as hate by", "perceivedBy", PerceivedBy.class, PerceivedBy::words)
                .say("Strands", told.chosen("strands", Strand.class, Strand::words))
                .say("Online flag", OnlineFlag.words(told.given.choice("online", OnlineFlag.class)))
                .may("What showed hostility", "hostility");
        if (told.given.has("class")) {
            told.choice("Is it a crime?", "class", IncidentClass.class, IncidentClass::words);
        }
        told.may("Crime reference", "crimeReference");
    }

    private static String when(Told told) {
        String until = told.given.has("to") ? " to " + told.day("to") : "";
        String time = told.given.has("time") ? ", " + told.given.text("time") : "";
        String about = told.is("about", "true") ? "About " : "";
        return about + told.day("from") + until + time;
    }

    private static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    /** The lines of one section as they are gathered. */
    private static final class Told {
        private final Answers given;
        private final List<Line> lines = new ArrayList<>();

        Told(Answers given) {
            this.given = given;
        }

        Told say(String label, String words) {
            lines.add(new Line(label, words));
            return this;
        }

        Told must(String label, String field) {
            return say(label, orNothing(given.text(field)));
        }

        Told may(String label, String field) {
            return given.has(field) ? say(label, given.text(field)) : this;
        }

        Told mayDay(String label, String field) {
            return given.has(field) ? say(label, day(field)) : this;
        }

        <E extends Enum<E>> Told choice(String label, String field, Class<E> kind, Function<E, String> words) {
            return say(label, given.choice(field, kind).map(words).orElse(NOTHING));
        }

        /** The other names and what is known of the birth date, as it was entered (S23). */
        Told person() {
            return may("Known as", "knownAs").may("In Latin script", "latin").say("Birth date", birth());
        }

        /** Whether they may be a colleague of those who would read of them (1.5). */
        Told office() {
            return choice(
                    "Works for the police, a council or a charity, or is a councillor or panel member",
                    "inOffice",
                    InOffice.class,
                    InOffice::words);
        }

        private String birth() {
            return switch (given.choice("birthKnown", BirthPrecision.class).orElse(BirthPrecision.UNKNOWN)) {
                case FULL -> "Born " + day("birth");
                case YEAR -> "Born in " + orNothing(given.text("birthYear"));
                case ESTIMATED_AGE -> "About " + orNothing(given.text("age")) + " years old";
                case UNKNOWN -> given.has("birthKnown") ? "Birth date not known" : NOTHING;
            };
        }

        boolean is(String field, String value) {
            return given.text(field).equals(value);
        }

        String yesOrNo(String field) {
            return is(field, "YES") ? "Yes" : is(field, "NO") ? "No" : NOTHING;
        }

        <E extends Enum<E>> String chosen(String field, Class<E> kind, Function<E, String> words) {
            return orNothing(given.choices(field, kind).stream().map(words).collect(Collectors.joining("; ")));
        }

        String day(String field) {
            LocalDate day = GuidedForm.date(given, field);
            return day == null ? orNothing(given.text(field)) : LondonTime.date(day);
        }
    }
}
