package uk.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SealedTextIT {
    private static final String WORDS = "Words of Nobody Example, Zoë, Nguyễn, العربية";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    @Inject
    private UserTransaction transaction;

    @Test
    void aSealedTextOpensAtItsPlace() throws Exception { // L-09
        SealedPlace place = place();

        SealedText sealed = inTransaction(() -> SealedText.of(place, WORDS));

        assertEquals(WORDS, inTransaction(() -> sealed.open(place)));
    }

    @Test
    void whatIsStoredDoesNotHoldTheWords() throws Exception { // L-09
        SealedText sealed = inTransaction(() -> SealedText.of(place(), WORDS));

        assertFalse(new String(sealed.toColumn(), StandardCharsets.UTF_8).contains("Example"));
    }

    @Test
    void aTextMovedToAnotherRowDoesNotOpen() throws Exception { // ADR 5
        SealedPlace place = place();
        SealedText sealed = inTransaction(() -> SealedText.of(place, WORDS));
        SealedPlace elsewhere = new SealedPlace(place.subject(), place.column(), Ids.next());

        assertThrows(IllegalStateException.class, () -> inTransaction(() -> sealed.open(elsewhere)));
    }

    @Test
    void aTextMovedToAnotherColumnDoesNotOpen() throws Exception { // ADR 5
        SealedPlace place = place();
        SealedText sealed = inTransaction(() -> SealedText.of(place, WORDS));
        SealedPlace elsewhere = new SealedPlace(place.subject(), "person.address", place.row());

        assertThrows(IllegalStateException.class, () -> inTransaction(() -> sealed.open(elsewhere)));
    }

    @Test
    void anAlteredTextDoesNotOpen() throws Exception { // ADR 5
        SealedPlace place = place();
        byte[] bytes = inTransaction(() -> SealedText.of(place, WORDS)).toColumn();
        bytes[bytes.length - 1] ^= 1;

        assertThrows(
                IllegalStateException.class,
                () -> inTransaction(() -> SealedText.fromColumn(bytes).open(place)));
    }

    @Test
    void destroyingTheKeyErasesTheText() throws Exception { // L-16
        SealedPlace place = place();
        SealedText sealed = inTransaction(() -> SealedText.of(place, WORDS));

        inTransaction(() -> {
            vault.erase(place.subject());
            return place;
        });

        assertEquals("[erased]", inTransaction(() -> sealed.open(place)));
    }

    @Test
    void keysThatAreReadTogetherOpenWhatEachOpensAloneAndADestroyedOneNothing() throws Exception { // ADR 5, L-16
        SealedPlace kept = place();
        SealedPlace erased = place();
        SealedText one = inTransaction(() -> SealedText.of(kept, WORDS));
        SealedText other = inTransaction(() -> SealedText.of(erased, WORDS));
        inTransaction(() -> {
            vault.prepare(List.of(kept.subject(), erased.subject()));
            assertEquals(WORDS, other.open(erased));
            vault.erase(erased.subject());
            return erased;
        });

        inTransaction(() -> {
            vault.prepare(List.of(kept.subject(), erased.subject(), UUID.randomUUID()));
            assertEquals(WORDS, one.open(kept));
            assertEquals("[erased]", other.open(erased));
            return kept;
        });
    }

    @Test
    void theKeysOfAListAreReadInOneStatement() throws Exception {
        List<SealedPlace> places =
                Stream.generate(SealedTextIT::place).limit(50).toList();
        List<SealedText> texts = inTransaction(
                () -> places.stream().map(place -> SealedText.of(place, WORDS)).toList());

        int asked = inTransaction(() -> {
            int before = selects();
            vault.prepare(places.stream().map(SealedPlace::subject).toList());
            for (int i = 0; i < places.size(); i++) {
                assertEquals(WORDS, texts.get(i).open(places.get(i)));
            }
            return selects() - before;
        });

        assertEquals(1, asked);
    }

    @Test
    void aKeyOfATransactionThatRolledBackIsNotKept() throws Exception { // ADR 5
        SealedPlace place = place();
        transaction.begin();
        SealedText.of(place, WORDS);
        SealedText.of(place, WORDS);
        transaction.rollback();

        SealedText sealed = inTransaction(() -> SealedText.of(place, WORDS));

        assertEquals(WORDS, inTransaction(() -> sealed.open(place)));
    }

    @Test
    void nothingIsSealedAsNothing() throws Exception {
        assertEquals("", inTransaction(() -> SealedText.of(place(), "").open(place())));
    }

    @Test
    void equalNamesHaveEqualBlindIndexesAndOthersNot() { // S25
        byte[] one = vault.blindIndex("name", "nobody example");

        assertArrayEquals(one, vault.blindIndex("name", "nobody example"));
        assertFalse(Arrays.equals(one, vault.blindIndex("name", "nobody exampl")));
        assertFalse(Arrays.equals(one, vault.blindIndex("phone", "nobody example")));
    }

    /** Of this transaction's own connection. */
    private int selects() {
        Object[] row = (Object[])
                em.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Integer.parseInt(String.valueOf(row[1]));
    }

    private static SealedPlace place() {
        return new SealedPlace(UUID.randomUUID(), "person.name", Ids.next());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.commit();
        }
    }
}
