package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Act;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.audit.Ledger;
import uk.concord.casefile.CaseRestricting;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.StepFirst;

@ExtendWith(ArquillianExtension.class)
class SayingWhyIT {
    private static final String PURPOSE = "I prepare the invented research for Thursday";
    private static final Ledger.Question ALL = new Ledger.Question(Set.of(), 0);

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private SightExplaining explaining;

    @Test
    @Tag("S12")
    void aNamedPersonSaysWhyBeforeARestrictedCaseOpensAndItStandsBesideTheLook() { // L-06, 1.5
        UUID caseId = restricted("Purposeful Testperson");
        StepFirst asked = assertThrows(StepFirst.class, () -> acting.as(HEALTH, () -> reading.open(caseId)));
        assertEquals("/casework/purpose.xhtml?id=" + caseId, asked.page());
        assertThrows(StepFirst.class, () -> acting.as(HEALTH, () -> explaining.explain(caseId, ALL)));

        state(HEALTH, caseId, PURPOSE);

        assertEquals(
                caseId, acting.as(HEALTH, () -> reading.open(caseId)).head().id());
        CaseSighting chairs = acting.as(Acting.CHAIR, () -> explaining.explain(caseId, ALL));
        assertTrue(chairs.keeping().purposes().stream()
                .anyMatch(said ->
                        said.name().equals("Hugh Example-Jones") && said.words().equals(PURPOSE)));
        assertTrue(chairs.looks().page().stream()
                .anyMatch(look -> look.name().equals("Hugh Example-Jones") && look.act() == Act.CONSULTATION));
    }

    @Test
    @Tag("S12")
    void whatWasSaidStandsForTwelveHours() { // L-06, local
        UUID caseId = restricted("Lasting Testperson");
        state(HEALTH, caseId, PURPOSE);
        Viewer health = acting.viewer(HEALTH);
        Instant said = acting.as(Acting.CHAIR, () -> explaining.explain(caseId, ALL)).keeping().purposes().stream()
                .filter(one -> one.words().equals(PURPOSE))
                .findFirst()
                .orElseThrow()
                .at();

        viewers.as(at(health, said.plus(Duration.ofHours(12)).minusMillis(1)), () -> reading.open(caseId));

        assertThrows(
                StepFirst.class,
                () -> viewers.as(at(health, said.plus(Duration.ofHours(12))), () -> reading.open(caseId)));
    }

    private static Viewer at(Viewer viewer, Instant moment) {
        return new Viewer(viewer.accountId(), viewer.desk(), viewer.roles(), moment);
    }

    @Test
    @Tag("S12")
    void whatOneSaidOpensTheCaseToNobodyElseAndNoOtherCase() { // L-06
        UUID caseId = restricted("Separate Testperson", HOUSING);
        UUID other = restricted("Another Testperson", HOUSING);
        state(HEALTH, caseId, PURPOSE);

        assertThrows(StepFirst.class, () -> acting.as(HOUSING, () -> reading.open(caseId)));
        assertThrows(StepFirst.class, () -> acting.as(HEALTH, () -> reading.open(other)));
    }

    @Test
    @Tag("S12")
    void tooFewWordsAreNoPurposeAndOpenNothing() { // L-06
        UUID caseId = restricted("Brief Testperson");

        for (String words : List.of("", "   ", "work", "   case   ")) {
            assertEquals(
                    "casework.purpose.words",
                    assertThrows(RuleBroken.class, () -> state(HEALTH, caseId, words))
                            .code());
        }
        assertThrows(StepFirst.class, () -> acting.as(HEALTH, () -> reading.open(caseId)));
    }

    @Test
    void aButtonThatIsPressedTwiceSaysItOnce() { // L-06
        UUID caseId = restricted("Twice Testperson");

        state(HEALTH, caseId, PURPOSE);
        state(HEALTH, caseId, " " + PURPOSE);

        assertEquals(
                1,
                acting.as(Acting.CHAIR, () -> explaining.explain(caseId, ALL)).keeping().purposes().stream()
                        .filter(said -> said.words().equals(PURPOSE))
                        .count());
    }

    @Test
    @Tag("S13")
    void whoIsNotNamedIsNotEvenAsked() { // 1.4
        UUID caseId = restricted("Unasked Testperson");

        for (String unnamed :
                List.of(HOUSING, Acting.COORDINATOR, Acting.PRACTITIONER, "admin@concord.northmere.example")) {
            assertThrows(NotFound.class, () -> acting.as(unnamed, () -> reading.asking(caseId)), unnamed);
            assertThrows(NotFound.class, () -> state(unnamed, caseId, PURPOSE), unnamed);
            assertThrows(NotFound.class, () -> acting.as(unnamed, () -> reading.open(caseId)), unnamed);
        }
    }

    @Test
    void whoRestrictsACaseHasSaidWhyAndOthersReadNoReasons() { // L-06, 1.3
        UUID caseId = restricted("Decided Testperson");
        state(HEALTH, caseId, PURPOSE);

        assertEquals(
                caseId,
                acting.as(Acting.CHAIR, () -> reading.open(caseId)).head().id());
        CaseSighting others = acting.as(HEALTH, () -> explaining.explain(caseId, ALL));
        assertEquals(List.of(), others.keeping().purposes());
    }

    @Test
    void aCaseThatIsNotRestrictedAsksForNothing() { // L-06: silently from the context
        UUID caseId = cases.about("Open Testperson", HEALTH);

        assertFalse(acting.as(HEALTH, () -> reading.asking(caseId)).restricted());
        assertEquals(
                caseId, acting.as(HEALTH, () -> reading.open(caseId)).head().id());
    }

    /** Only the chair, Health's representative and these find it. */
    private UUID restricted(String victim, String... others) {
        UUID caseId = cases.about(victim, HEALTH, HOUSING);
        cases.sentToChair(caseId);
        Set<UUID> named = Stream.concat(Stream.of(HEALTH), Stream.of(others))
                .map(worker -> acting.viewer(worker).accountId())
                .collect(Collectors.toSet());
        acting.as(
                Acting.CHAIR, () -> restricting.restrict(caseId, named, "An invented reason of the chair", Ids.next()));
        return caseId;
    }

    private void state(String worker, UUID caseId, String words) {
        acting.as(worker, () -> reading.sayWhy(caseId, words));
    }
}
