package uk.concord.agency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.identity.Acting;
import uk.concord.kernel.Breach;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.staff.OpenedAgencies;

/** 3.1: the signed text of an agreement, version by version. */
@ExtendWith(ArquillianExtension.class)
class AgreementDocumentsIT {
    private static final byte[] PAPER = "%PDF-1.7 invented for the test".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Acting acting;

    @EJB
    private Agreements agreements;

    @EJB
    private AgreementDocuments documents;

    private UUID agreement = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        LocalDate today = acting.viewer(OpenedAgencies.GOVERNANCE).today();
        Term term = new Term(today, today.plusYears(1), today.plusYears(1));
        agreement = acting.as(
                OpenedAgencies.GOVERNANCE,
                () -> agreements.draft("Papers " + UUID.randomUUID(), Set.of(Purpose.HATE_MARAC), term));
    }

    @Test
    void aNewTextIsTheNextVersionAndTheOldOneStaysReadable() { // 3.1
        enter("first.pdf", PAPER);
        byte[] second = "%PDF-1.7 the second, invented too".getBytes(StandardCharsets.UTF_8);
        enter("C:\\papers\\second <b>.pdf", second);

        assertEquals(
                List.of("2 second b.pdf", "1 first.pdf"),
                versions().stream().map(row -> row.number() + " " + row.name()).toList());
        assertArrayEquals(PAPER, content(1));
        assertArrayEquals(second, content(2));
        assertEquals("Public task", versions().get(0).terms().lawfulBases());
    }

    @Test
    void whatIsNoPaperOrTooLargeIsRefused() { // 3.1
        byte[] large = Arrays.copyOf(PAPER, AgreementDocument.MOST_BYTES + 1);

        assertEquals("agency.document.missing", refused(new byte[0]));
        assertEquals("agency.document.kind", refused("%PD".getBytes(StandardCharsets.UTF_8)));
        assertEquals("agency.document.kind", refused("<html>%PDF-".getBytes(StandardCharsets.UTF_8)));
        assertEquals("agency.document.kind", refused(new byte[] {'P', 'K', 3, 4, 5, 6}));
        assertEquals("agency.document.large", refused(large));
        assertEquals(List.of(), versions());
    }

    @Test
    void whatTheAgreementSaysIsEnteredWithIt() { // 3.1
        for (int missing : List.of(0, 1, 2, 3)) {
            String[] words = {
                "Public task", "Names and addresses", "Six years", "Officer, dpo@council.northmere.example"
            };
            words[missing] = "  ";

            AgreementTerms terms = AgreementTerms.of(words[0], words[1], words[2], words[3]);
            assertEquals(1, refusal(paper(PAPER), terms).breaches().size());
        }
        assertEquals(List.of(), versions());
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() { // 3.1
        AgreementTerms nothing = AgreementTerms.of("", "", "", "");

        List<String> fields = refusal(paper(new byte[0]), nothing).breaches().stream()
                .map(Breach::field)
                .toList();

        assertEquals(List.of("file", "lawfulBases", "dataCategories", "retention", "breachContact"), fields);
    }

    @Test
    void nobodyElseEntersOne() { // 1.3
        for (String email : List.of(
                "admin@concord.northmere.example",
                "rep@police.northmere.example",
                "coordinator@council.northmere.example",
                "manager@council.northmere.example")) {
            assertThrows(
                    NotFound.class, () -> acting.as(email, () -> documents.enter(agreement, paper(PAPER), terms())));
            assertThrows(NotFound.class, () -> acting.as(email, () -> documents.last(agreement)));
        }
    }

    @Test
    void whoeverDoesNotReadAgreementsFindsNoneOfTheirTexts() { // 1.3
        for (String email : List.of("rep@police.northmere.example", "coordinator@council.northmere.example")) {
            enter("first.pdf", PAPER);

            assertThrows(NotFound.class, () -> acting.as(email, () -> documents.versions(agreement)));
            assertThrows(NotFound.class, () -> acting.as(email, () -> documents.content(agreement, 1)));
        }
    }

    @Test
    void aVersionOfAnotherAgreementIsNotFound() {
        enter("first.pdf", PAPER);

        assertThrows(NotFound.class, () -> content(2));
        assertThrows(
                NotFound.class,
                () -> acting.as(OpenedAgencies.GOVERNANCE, () -> documents.content(UUID.randomUUID(), 1)));
    }

    private RuleBroken refusal(AgreementDocument.File file, AgreementTerms terms) {
        return assertThrows(
                RuleBroken.class,
                () -> acting.as(OpenedAgencies.GOVERNANCE, () -> documents.enter(agreement, file, terms)));
    }

    private void enter(String name, byte[] content) {
        acting.as(
                OpenedAgencies.GOVERNANCE,
                () -> documents.enter(agreement, new AgreementDocument.File(name, content), terms()));
    }

    private String refused(byte[] content) {
        return assertThrows(RuleBroken.class, () -> enter("some.pdf", content))
                .breaches()
                .get(0)
                .code();
    }

    private static AgreementDocument.File paper(byte[] content) {
        return new AgreementDocument.File("some.pdf", content);
    }

    private static AgreementTerms terms() {
        return AgreementTerms.of(
                "Public task", "Names and addresses", "Six years", "Officer, dpo@council.northmere.example");
    }

    private List<AgreementDocument.Row> versions() {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> documents.versions(agreement));
    }

    private byte[] content(int number) {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> documents.content(agreement, number));
    }
}
