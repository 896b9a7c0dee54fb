package uk.concord.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.form.ReferralAnswers.Agreement;
import uk.concord.form.ReferralAnswers.Children;
import uk.concord.form.ReferralAnswers.Contact;
import uk.concord.form.ReferralAnswers.Reasons;
import uk.concord.form.ReferralAnswers.Safety;
import uk.concord.form.ReferralAnswers.Subjects;
import uk.concord.form.ReferralAnswers.WithoutConsent;
import uk.concord.incident.IncidentEntry;
import uk.concord.kernel.Breach;
import uk.concord.person.ContactBlock;
import uk.concord.person.PersonEntry;
import uk.concord.risk.RiskEntry;
import uk.concord.risk.RiskLevel;
import uk.concord.risk.RiskScore;
import uk.concord.risk.RiskTool;

/** The typed sections of a draft, read as the mandatory answers that the rules ask for. */
public final class GuidedForm {
    private static final String YES = "YES";

    private final Map<Section, Answers> sections;

    private GuidedForm(Map<Section, Answers> sections) {
        this.sections = sections;
    }

    public static GuidedForm of(Function<Section, Answers> read) {
        Map<Section, Answers> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, read.apply(section));
        }
        return new GuidedForm(sections);
    }

    public Answers in(Section section) {
        return sections.getOrDefault(section, Answers.none());
    }

    /** The answers about each of several people or incidents, without gaps that were left empty. */
    public List<Answers> each(Section section) {
        Answers all = in(section);
        return IntStream.rangeClosed(1, all.count())
                .mapToObj(all::numbered)
                .filter(answers -> !answers.isEmpty())
                .toList();
    }

    /** What each section still lacks. */
    public Map<Section, List<Breach>> breaches(RiskTool tool, LocalDate today) {
        return new SectionRule(this, tool, today).all();
    }

    public PersonEntry victim(LocalDate today) {
        return new PersonForm(in(Section.VICTIM), today).entry(contact(today).contacts());
    }

    public List<PersonEntry> perpetrators(LocalDate today) {
        return each(Section.PERPETRATORS).stream()
                .map(one -> new PersonForm(one, today).entry(List.of()))
                .toList();
    }

    public ContactBlock contactBlock(LocalDate today) {
        return contact(today).block();
    }

    private ContactForm contact(LocalDate today) {
        return new ContactForm(in(Section.CONTACT), today);
    }

    public List<IncidentEntry> incidents(LocalDate today) {
        return each(Section.INCIDENTS).stream()
                .map(one -> new IncidentForm(one, today).entry())
                .toList();
    }

    public RiskEntry assessment(RiskTool tool) {
        return new RiskForm(in(Section.RISK), tool).entry();
    }

    /** The level so far; a judgement that breaks a rule does not count. */
    public RiskScore score(RiskTool tool) {
        return new RiskForm(in(Section.RISK), tool).judged();
    }

    /** What the rules of completeness look at. */
    public ReferralAnswers answers() {
        return new ReferralAnswers(safety(), children(), safeContact(), subjects(), reasons(), agreement());
    }

    private Safety safety() {
        return new Safety(
                in(Section.SAFETY).text("immediateAction"), in(Section.WISHES).text("policeWishes"));
    }

    private Children children() {
        Answers given = in(Section.CHILDREN);
        return new Children(
                given.choice("children", ChildrenAnswer.class).orElse(null),
                given.text("childrenReason"),
                isChildAtRisk() ? date(given, "childRiskTickedOn") : null,
                date(given, "childNotifiedOn"),
                given.text("childNotification"),
                given.text("childNotificationLate"));
    }

    public boolean isChildAtRisk() {
        Answers given = in(Section.CHILDREN);
        return given.text("children").equals(YES) && given.text("childAtRisk").equals(YES);
    }

    /** Whether it cannot wait for the next meeting (2.6). */
    public boolean isEmergency() {
        return in(Section.REASONS).text("emergency").equals(YES);
    }

    /** Danger that must not wait for a signature: an emergency, a high risk, a child at risk (2.2, 2.6, DL-15). */
    public boolean cannotWait(RiskTool tool) {
        return isEmergency() || isChildAtRisk() || score(tool).level() == RiskLevel.HIGH;
    }

    /** Whether the victim or an alleged perpetrator holds an office, so that the case is for named people only (1.5). */
    public InOffice inOffice() {
        return InOffice.among(Stream.concat(Stream.of(in(Section.VICTIM)), each(Section.PERPETRATORS).stream())
                .map(person -> person.choice("inOffice", InOffice.class).orElse(InOffice.UNKNOWN))
                .toList());
    }

    private Contact safeContact() {
        Answers given = in(Section.CONTACT);
        return new Contact(
                given.choice("safeContact", SafeContact.class).orElse(null),
                given.has("safeWays") ? given.text("safeWays").split(",", -1).length : 0,
                date(given, "contactChecked"),
                given.text("afraidOf"),
                given.text("safeToTalkTo"),
                given.text("notSafeToTalkTo"));
    }

    private Subjects subjects() {
        List<Answers> perpetrators = each(Section.PERPETRATORS);
        boolean unknown = perpetrators.stream().anyMatch(p -> !p.has("name") && p.has("description"));
        long named = perpetrators.stream().filter(p -> p.has("name")).count();
        return new Subjects(
                in(Section.VICTIM).has("name"),
                (int) named,
                unknown,
                each(Section.INCIDENTS).size());
    }

    private Reasons reasons() {
        Answers given = in(Section.REASONS);
        Answers risk = in(Section.RISK);
        String judgement = given.has("judgement") ? given.text("judgement") : risk.text("judgementReasons");
        return new Reasons(criteria(), judgement, RiskForm.isAsked(risk), risk.text("notPossible"), given.text("why"));
    }

    public Set<Criterion> criteria() {
        Set<Criterion> claimed = EnumSet.noneOf(Criterion.class);
        claimed.addAll(in(Section.REASONS).choices("criteria", Criterion.class));
        return claimed;
    }

    private Agreement agreement() {
        Answers given = in(Section.CONSENT);
        return new Agreement(
                given.choice("aware", VictimAware.class).orElse(null),
                given.text("unawareReason"),
                given.choice("consent", Consent.class).orElse(null),
                date(given, "withdrawnOn"),
                new WithoutConsent(
                        given.text("withoutConsentRisk"),
                        given.text("withoutConsentWhyNot"),
                        given.text("withoutConsentProportionate"),
                        given.text("withoutConsentLimited"),
                        given.text("withoutConsentDecisionMaker"),
                        given.text("withoutConsentByManager").equals("true"),
                        date(given, "withoutConsentDecidedOn")));
    }

    static @Nullable LocalDate date(Answers given, String field) {
        return day(given, field).orElse(null);
    }

    static Optional<LocalDate> day(Answers given, String field) {
        try {
            return given.has(field) ? Optional.of(LocalDate.parse(given.text(field))) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
