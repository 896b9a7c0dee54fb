package uk.concord.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Breach;
import uk.concord.risk.RiskTool;

/** What each section still lacks: the rules of completeness and those of the people, incidents and answers in it. */
final class SectionRule {
    private static final int SHORTEST_REASON = 10;

    private final GuidedForm form;
    private final RiskTool tool;
    private final LocalDate today;

    SectionRule(GuidedForm form, RiskTool tool, LocalDate today) {
        this.form = form;
        this.tool = tool;
        this.today = today;
    }

    Map<Section, List<Breach>> all() {
        List<Breach> missing = ReferralCompleteness.of(form.answers());
        Map<Section, List<Breach>> breaches = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<Breach> here = new ArrayList<>(missing.stream()
                    .filter(breach -> section.asks(breach.field()))
                    .toList());
            List<Breach> within = within(section);
            if (within.stream().anyMatch(breach -> breach.field().equals("childNotifiedOn"))) {
                here.removeIf(
                        breach -> breach.field().equals("childNotificationLate")); // it is not late, it is not yet
            }
            here.addAll(within);
            breaches.put(section, List.copyOf(here));
        }
        return breaches;
    }

    private List<Breach> within(Section section) {
        return switch (section) {
            case CHILDREN -> children();
            case CONTACT -> new ContactForm(form.in(section), today).breaches();
            case VICTIM -> new PersonForm(form.in(section), today).breaches();
            case PERPETRATORS, INCIDENTS -> several(section);
            case REASONS -> emergency();
            case RISK -> new RiskForm(form.in(section), tool).breaches();
            default -> List.of();
        };
    }

    /** The day is named before anybody is asked why it was late; whether a child is at risk is always asked (DL-15). */
    private List<Breach> children() {
        Answers given = form.in(Section.CHILDREN);
        LocalDate told = GuidedForm.date(given, "childNotifiedOn");
        if (given.text("children").equals("YES") && !given.has("childAtRisk")) {
            return List.of(new Breach("referral.childAtRisk", "childAtRisk"));
        }
        return form.isChildAtRisk() && isAhead(told)
                ? List.of(new Breach("referral.childNotification.future", "childNotifiedOn"))
                : List.of();
    }

    private boolean isAhead(@Nullable LocalDate day) {
        return day != null && day.isAfter(today);
    }

    private List<Breach> emergency() {
        boolean unexplained = form.isEmergency()
                && ReferralCompleteness.length(form.in(Section.REASONS).text("emergencyWhy")) < SHORTEST_REASON;
        return unexplained ? List.of(new Breach("referral.emergency.why", "emergencyWhy")) : List.of();
    }

    private List<Breach> several(Section section) {
        List<Breach> breaches = new ArrayList<>();
        Answers all = form.in(section);
        for (int number = 1; number <= all.count(); number++) {
            Answers one = all.numbered(number);
            if (!one.isEmpty()) {
                breaches.addAll(numbered(number, ofOne(section, one)));
            }
        }
        return breaches;
    }

    private List<Breach> ofOne(Section section, Answers one) {
        if (section == Section.INCIDENTS) {
            return new IncidentForm(one, today).breaches();
        }
        boolean nobody = !one.has("name") && !one.has("description");
        return nobody
                ? List.of(new Breach("referral.perpetrator.who", "description"))
                : new PersonForm(one, today).breaches();
    }

    private static List<Breach> numbered(int number, List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> new Breach(breach.code(), number + "." + breach.field()))
                .toList();
    }
}
