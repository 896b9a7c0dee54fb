package uk.concord.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.WrittenReferral;

/** 3.4, rule 6: strands are perceived, so they are added freely and removed for three reasons only. */
@ExtendWith(ArquillianExtension.class)
class FlaggingIT {
    private static final String OFFICER = "hcu@police.northmere.example";
    private static final String AUDITOR = "flags@police.northmere.example";
    private static final String PARTNER = "practitioner@council.northmere.example";

    @Inject
    private Acting acting;

    @Inject
    private WrittenReferral written;

    @Inject
    private IncidentBook incidents;

    @EJB
    private Flagging flagging;

    private UUID referral = new UUID(0, 0);
    private UUID incident = new UUID(0, 0);

    @BeforeEach
    void aReferralOfThePolice() {
        referral = written.sent(OFFICER, "Flag " + UUID.randomUUID());
        incident = incidents.ofReferral(referral).get(0).id();
    }

    @Test
    @Tag("S34")
    void disagreementIsNoReasonToRemoveAStrand() {
        Set<String> reasons = Set.of("ENTERED_IN_ERROR", "PERCEIVER_RETRACTED", "CRIME_CANCELLED");

        assertEquals(
                reasons,
                Set.copyOf(
                        List.of(RemovalReason.values()).stream().map(Enum::name).toList()));
        assertThrows(IllegalArgumentException.class, () -> RemovalReason.valueOf("OFFICER_DISAGREES"));
    }

    @Test
    @Tag("S34")
    void aStrandEnteredInErrorIsRemovedAndTheOriginalStays() { // 3.4
        acting.as(OFFICER, () -> flagging.remove(incident, Strand.RACE, RemovalReason.ENTERED_IN_ERROR));

        IncidentCard card = incidents.ofReferral(referral).get(0);

        assertEquals(Set.of(Strand.DISABILITY), card.flags().strands());
        assertEquals(
                Set.of(Strand.DISABILITY, Strand.RACE), card.originalFlags().strands());
        assertEquals(FlagStatus.REMOVED_ERROR, card.flagStatus());
    }

    @Test
    void eachChangeKeepsBeforeAndAfterAndWhy() { // 3.4
        acting.as(AUDITOR, () -> flagging.add(incident, Strand.RELIGION));

        FlagChangeRow change =
                acting.as(AUDITOR, () -> flagging.history(incident)).get(0);

        assertEquals(2, change.before().strands().size());
        assertEquals(3, change.after().strands().size());
        assertEquals(acting.viewer(AUDITOR).accountId(), change.by());
    }

    @Test
    @Tag("S36")
    void aPartnerChangesNoFlag() {
        assertThrows(
                NotFound.class,
                () -> acting.as(PARTNER, () -> flagging.remove(incident, Strand.RACE, RemovalReason.ENTERED_IN_ERROR)));
        assertThrows(NotFound.class, () -> acting.as(PARTNER, () -> flagging.add(incident, Strand.AGE)));
        assertThrows(NotFound.class, () -> acting.as(PARTNER, () -> flagging.answerOnline(incident, OnlineFlag.NO)));
        assertThrows(NotFound.class, () -> acting.as(PARTNER, () -> flagging.confirm(incident)));
    }

    @Test
    @Tag("S36")
    void whoSeesTheIncidentMayAskAboutAFlag() {
        UUID own = incidents
                .ofReferral(written.sent(PARTNER, "Ask " + UUID.randomUUID()))
                .get(0)
                .id();

        acting.as(PARTNER, () -> flagging.query(own, "Was religion meant as well?"));

        acting.as(AUDITOR, () -> flagging.confirm(own));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practitioner@council.northmere.example",
                "rep@harbourhomes.example",
                "chair@council.northmere.example",
                "performance@commissioner.northmere.example"
            })
    void whoDoesNotSeeTheIncidentCannotAskOrRead(String somebody) {
        assertThrows(
                NotFound.class, () -> acting.as(somebody, () -> flagging.query(incident, "Is there an incident?")));
        assertThrows(NotFound.class, () -> acting.as(somebody, () -> flagging.history(incident)));
    }

    @Test
    void aQueryStaysOpenUntilThePoliceConfirm() {
        acting.as(OFFICER, () -> flagging.query(incident, "Should this be online as well?"));
        assertEquals(1, incidents.ofReferral(referral).get(0).openQueries());

        acting.as(AUDITOR, () -> flagging.confirm(incident));

        assertEquals(0, incidents.ofReferral(referral).get(0).openQueries());
    }

    @Test
    @Tag("S35")
    void theOnlineFlagIsNotRecordedUntilSomebodyAnswers() {
        assertTrue(incidents.ofReferral(referral).get(0).online().isEmpty());

        acting.as(AUDITOR, () -> flagging.answerOnline(incident, OnlineFlag.NO));

        assertEquals("No", incidents.ofReferral(referral).get(0).onlineWords());
    }

    @Test
    void aStrandThatIsThereIsNotAddedTwice() {
        RuleBroken twice =
                assertThrows(RuleBroken.class, () -> acting.as(AUDITOR, () -> flagging.add(incident, Strand.RACE)));

        assertEquals("incident.strand.there", twice.code());
    }
}
