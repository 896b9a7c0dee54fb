package uk.concord.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Act;
import uk.concord.audit.Outcome;
import uk.concord.audit.Sealing;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class TrailSearchingIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";

    @Inject
    private Acting acting;

    @Inject
    private OpenedCases cases;

    @EJB
    private CaseReading reading;

    @EJB
    private TrailSearching searching;

    @EJB
    private Sealing sealing;

    @Test
    @Tag("S77")
    void whoLookedAtACaseIsFoundByItsReference() { // L-06, 1.3
        UUID caseId = cases.about("Searched Testperson", OpenedCases.HOUSING);
        String reference = acting.as(OpenedCases.HOUSING, () -> reading.open(caseId))
                .head()
                .reference();

        List<TrailRow> found = search("", reference, null).rows();

        assertTrue(found.stream()
                .anyMatch(row -> row.operation().equals("CASE_READ")
                        && row.subject().equals(reference)
                        && row.who().equals("Kasia Trial")));
        assertTrue(found.stream().allMatch(row -> !row.subject().contains("Searched")));
    }

    @Test
    void whatAWorkerDidIsFoundByTheirAddress() { // L-06
        UUID worker = acting.viewer(OpenedCases.HOUSING).accountId();
        UUID caseId = cases.about("Worked Testperson", OpenedCases.HOUSING);
        acting.as(OpenedCases.HOUSING, () -> reading.open(caseId));

        TrailListing found = search(OpenedCases.HOUSING.toUpperCase(Locale.UK), "", null);

        assertFalse(found.rows().isEmpty());
        assertTrue(found.rows().stream().allMatch(row -> row.who().equals("Kasia Trial")), worker.toString());
    }

    @Test
    @Tag("S77")
    void theQuestionIsItselfRecordedByItsHashAndNotByItsWords() { // L-06
        search("", "HC-NOBODY", null);

        List<TrailRow> own = search(GOVERNANCE, GOVERNANCE, Act.CONSULTATION).rows();

        assertTrue(own.stream().anyMatch(row -> row.touched().matches("\\?[0-9a-f]{64}")));
        assertTrue(own.stream().noneMatch(row -> row.touched().contains("NOBODY")));
    }

    @Test
    void whatIsNotKnownFindsNothingAndNotEverything() { // L-06
        for (String unknown : List.of("HC-NO-SUCH", "nobody@council.northmere.example", "%", "' OR 1=1 --")) {
            assertEquals(0, search("", unknown, null).total());
            assertEquals(0, search(unknown, "", null).total());
        }
    }

    @Test
    void withoutWorkerAndSubjectAWeekIsAsked() { // L-06
        LocalDate longAgo = LocalDate.of(2001, 2, 3);

        assertEquals(0, ask(new TrailQuestion("", "", null, longAgo, longAgo)).total());
        assertTrue(search("", "", null).total() > 0);
    }

    @Test
    void aKindOfProcessingNarrows() { // L-06
        assertTrue(search("", "", Act.SECURITY).rows().stream().allMatch(row -> row.act() == Act.SECURITY));
    }

    @Test
    @Tag("S77")
    void anExportIsRecordedAsDisclosedAndHoldsNoName() { // L-06
        UUID caseId = cases.about("Exported Testperson", OpenedCases.HOUSING);
        String reference = acting.as(OpenedCases.HOUSING, () -> reading.open(caseId))
                .head()
                .reference();

        String file = acting.as(GOVERNANCE, () -> searching.export(new TrailQuestion("", reference, null, null, null)));

        assertTrue(file.startsWith("\"OFFICIAL-SENSITIVE\"\r\n"));
        assertTrue(file.contains("\"CASE_READ\",\"" + reference + "\""));
        assertFalse(file.contains("Exported Testperson"));
        assertTrue(search(GOVERNANCE, "", Act.DISCLOSURE).rows().stream()
                .anyMatch(row -> row.operation().equals("AUDIT_EXPORT")));
    }

    @Test
    @Tag("S5")
    void nobodyElseReadsExportsOrCarriesTheTrail() { // 1.3
        for (String worker : List.of(
                "admin@concord.northmere.example",
                "performance@commissioner.northmere.example",
                Acting.COORDINATOR,
                Acting.CHAIR,
                Acting.PRACTITIONER,
                OpenedCases.HOUSING,
                OpenedCases.ADVOCATE)) {
            TrailQuestion all = new TrailQuestion("", "", null, null, null);

            assertThrows(NotFound.class, () -> acting.as(worker, () -> searching.search(all, 0)));
            assertThrows(NotFound.class, () -> acting.as(worker, () -> searching.export(all)));
            assertThrows(NotFound.class, () -> acting.as(worker, () -> sealing.newest()));
            assertThrows(NotFound.class, () -> acting.as(worker, () -> sealing.sheet(1)));
            assertThrows(NotFound.class, () -> acting.as(worker, () -> sealing.sealNow()));

            assertTrue(search(worker, "", Act.SECURITY).rows().stream()
                    .anyMatch(row ->
                            row.outcome() == Outcome.REFUSED && row.operation().equals("AUDIT_EXPORT")));
        }
    }

    private TrailListing search(String who, String whom, Act act) {
        return ask(new TrailQuestion(who, whom, act, null, null));
    }

    private TrailListing ask(TrailQuestion question) {
        return acting.as(GOVERNANCE, () -> searching.search(question, 0));
    }
}
