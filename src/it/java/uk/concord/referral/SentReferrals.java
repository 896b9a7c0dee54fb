package uk.concord.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CurrentViewer;
import uk.concord.form.Answers;
import uk.concord.form.Section;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

/** Referrals of invented people for integration tests, written and sent like any other. */
@ApplicationScoped
public class SentReferrals {
    @EJB
    private Referring referring;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    /** A referral of a victim with this name, high by a critical answer, sent by this worker. */
    public UUID sent(String worker, String victim) {
        return sent(worker, victim, Map.of());
    }

    /** The same with other answers to the children's section. */
    public UUID sent(String worker, String victim, Map<String, String> children) {
        return acting.as(worker, () -> {
            UUID id = referring.start(Ids.next(), "Northmere");
            answers(victim, children).forEach((section, given) -> save(id, section, given));
            return referring.submit(Ids.next(), id);
        });
    }

    private void save(UUID id, Section section, Map<String, String> given) {
        referring.save(id, section, new Answers(given));
    }

    private Map<Section, Map<String, String>> answers(String victim, Map<String, String> children) {
        String today = viewers.get().today().toString();
        Map<Section, Map<String, String>> all = new HashMap<>();
        all.put(Section.SAFETY, Map.of("immediateAction", "Stays with a friend of the example tonight"));
        all.put(Section.WISHES, Map.of("policeWishes", "Agrees to police contact"));
        all.put(Section.CHILDREN, children.isEmpty() ? Map.of("children", "NO") : children);
        all.put(Section.CONTACT, contact(today));
        all.put(Section.VICTIM, Map.of("name", victim, "birthKnown", "UNKNOWN", "inOffice", "NO"));
        all.put(
                Section.PERPETRATORS,
                Map.of("1.description", "Two people on the stairs, not identified", "1.inOffice", "NO"));
        all.put(Section.INCIDENTS, incident(today));
        all.put(Section.RISK, Map.of("q1", "YES", "q3", "YES", "q8", "YES"));
        all.put(
                Section.REASONS,
                Map.of(
                        "criteria",
                        "VISIBLE_HIGH",
                        "why",
                        "The landlord, the school and the police hold one part each"));
        all.put(Section.CONSENT, Map.of("aware", "YES", "consent", "GIVEN"));
        return all;
    }

    private static Map<String, String> contact(String today) {
        return read("safeContact=SOME_WAYS;safeWays=PHONE;phone=01632 960001;email=nobody@example.invalid;"
                + "safeTimes=weekdays 10:00 to 14:00;afraidOf=A neighbour;safeToTalkTo=Nobody;"
                + "notSafeToTalkTo=The brother-in-law;contactChecked=" + today);
    }

    private static Map<String, String> incident(String today) {
        return read("1.class=CRIME;1.place=HOME;1.perceivedBy=VICTIM;1.strands=RACE;"
                + "1.what=Shouted abuse and a threat at the door;1.from=" + today + ";1.reported=" + today);
    }

    private static Map<String, String> read(String answers) {
        return Arrays.stream(answers.split(";", -1))
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
