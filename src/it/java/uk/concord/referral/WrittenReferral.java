package uk.concord.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.form.Answers;
import uk.concord.form.Section;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

/** Referrals as a practitioner writes them, each with one thing about it. */
@ApplicationScoped
public class WrittenReferral {
    static final String AREA = "Northmere";

    @EJB
    private Referring referring;

    @Inject
    private Acting acting;

    /** A draft with nothing in it. */
    public UUID begun(String by) {
        return acting.as(by, () -> referring.start(Ids.next(), AREA));
    }

    /** A draft with nothing missing, but for the answers that are given anew as {@code SECTION.field}. */
    public UUID draft(String by, String victim, String... anew) {
        UUID id = begun(by);
        Map<Section, Map<String, String>> sections = complete(victim);
        for (int i = 0; i < anew.length; i += 2) {
            String[] place = anew[i].split("\\.", 2);
            sections.get(Section.valueOf(place[0])).put(place[1], anew[i + 1]);
        }
        sections.forEach((section, fields) -> acting.as(by, () -> referring.save(id, section, new Answers(fields))));
        return id;
    }

    /** A referral that waits for triage. */
    public UUID sent(String by, String victim, String... anew) {
        UUID id = draft(by, victim, anew);
        acting.as(by, () -> referring.submit(Ids.next(), id));
        return id;
    }

    private Map<Section, Map<String, String>> complete(String victim) {
        Map<Section, Map<String, String>> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            all.put(section, new HashMap<>());
        }
        all.get(Section.SAFETY).put("immediateAction", "Locks were changed");
        all.get(Section.CHILDREN).put("children", "NO");
        all.get(Section.CONTACT).put("safeContact", "UNKNOWN");
        all.get(Section.CONTACT).put("afraidOf", "The neighbour");
        all.get(Section.CONTACT).put("safeToTalkTo", "Her sister");
        all.get(Section.CONTACT).put("notSafeToTalkTo", "Nobody");
        all.get(Section.VICTIM).put("name", victim);
        all.get(Section.VICTIM).put("birthKnown", "UNKNOWN");
        all.get(Section.PERPETRATORS).put("1.description", "Tall, grey coat, invented");
        all.get(Section.VICTIM).put("inOffice", "NO");
        all.get(Section.PERPETRATORS).put("1.inOffice", "NO");
        all.get(Section.REASONS).put("criteria", "ESCALATION");
        all.get(Section.REASONS).put("why", "Landlord, school and police each hold one part");
        all.get(Section.WISHES).put("policeWishes", "By phone only");
        all.get(Section.CONSENT).put("aware", "YES");
        all.get(Section.CONSENT).put("consent", "GIVEN");
        answerIncident(all.get(Section.INCIDENTS));
        tick(all.get(Section.RISK), 6);
        return all;
    }

    private static void answerIncident(Map<String, String> incident) {
        incident.put("1.what", "Something invented happened");
        incident.put("1.from", "2026-01-05");
        incident.put("1.place", "STREET");
        incident.put("1.perceivedBy", "VICTIM");
        incident.put("1.strands", "RACE,DISABILITY");
    }

    /** So many times yes to questions that are not critical on their own, and no to the others. */
    static void tick(Map<String, String> risk, int yes) {
        int left = yes;
        for (int question = 24; question > 0; question--) {
            boolean critical = question == 2 || question == 3;
            risk.put("q" + question, left > 0 && !critical ? "YES" : "NO");
            left -= critical ? 0 : 1;
        }
    }

    /** The answers that make so many ticks, for {@link #draft}. */
    static String[] ticks(int yes) {
        Map<String, String> risk = new HashMap<>();
        tick(risk, yes);
        return risk.entrySet().stream()
                .flatMap(e -> Stream.of("RISK." + e.getKey(), e.getValue()))
                .toArray(String[]::new);
    }
}
