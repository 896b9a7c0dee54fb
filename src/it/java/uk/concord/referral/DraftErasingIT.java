package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.draft.Drafting;
import uk.concord.identity.Acting;
import uk.concord.kernel.HourStruck;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** 2.2: what was typed into a draft is erased when its author throws it away, or when it lay idle and they were warned. */
@ExtendWith(ArquillianExtension.class)
class DraftErasingIT {
    private static final String AUTHOR = Acting.PRACTITIONER;

    @Inject
    private Acting acting;

    @Inject
    private WrittenReferral written;

    @EJB
    private Referring referring;

    @EJB
    private ReferralReading reading;

    @EJB
    private Drafting drafting;

    @Inject
    private Event<HourStruck> hours;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Test
    void aDraftThatIsThrownAwayLeavesNothingOfWhatWasTyped() { // 2.2
        UUID id = written.draft(AUTHOR, "Thrown Awayperson");
        type(id, "Typed and never saved");

        acting.as(AUTHOR, () -> referring.delete(id));

        assertThrows(NotFound.class, () -> acting.as(AUTHOR, () -> reading.draft(id)));
        assertEquals(0, count("SELECT COUNT(*) FROM referral WHERE id = ?", id));
        assertEquals(0, count("SELECT COUNT(*) FROM answered_section WHERE referral_id = ?", id));
        assertEquals(0, count("SELECT COUNT(*) FROM subject_key WHERE subject_id = ? AND destroyed_at IS NULL", id));
        assertTrue(acting.as(AUTHOR, () -> drafting.under("referral/" + id)).isEmpty());
    }

    @ParameterizedTest // 2.2
    @ValueSource(
            strings = {
                "rep@council.northmere.example",
                "worker@harbourhomes.example",
                "manager@council.northmere.example",
                Acting.COORDINATOR,
                "admin@concord.northmere.example"
            })
    void nobodyButItsAuthorThrowsADraftAway(String somebody) {
        UUID id = written.draft(AUTHOR, "Kept Awayperson");

        assertThrows(NotFound.class, () -> acting.as(somebody, () -> referring.delete(id)));
        assertTrue(acting.as(AUTHOR, () -> reading.draft(id)).head().mine());
    }

    @Test
    void whatWasSentIsNotThrownAway() { // 2.2
        UUID id = written.sent(AUTHOR, "Sent Awayperson");

        assertThrows(NotFound.class, () -> acting.as(AUTHOR, () -> referring.delete(id)));
        assertTrue(acting.as(AUTHOR, () -> reading.status(id)).isWaiting());
    }

    @Test
    void anIdleDraftIsErasedAfterTwoWarningsToItsAuthor() throws Exception { // 2.2
        UUID id = written.draft(AUTHOR, "Idle Awayperson");
        transaction.begin();
        try {
            assertEquals(0, noticesAfter(20, id));
            assertEquals(1, noticesAfter(21, id));
            assertEquals(1, noticesAfter(22, id));
            assertEquals(2, noticesAfter(27, id));
            assertEquals(1, count("SELECT COUNT(*) FROM referral WHERE id = ?", id));

            noticesAfter(28, id);

            assertEquals(0, count("SELECT COUNT(*) FROM referral WHERE id = ?", id));
            assertEquals(
                    0, count("SELECT COUNT(*) FROM subject_key WHERE subject_id = ? AND destroyed_at IS NULL", id));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whatIsTypedAndNotSavedYetKeepsADraftAlive() throws Exception { // 2.2
        UUID id = written.draft(AUTHOR, "Alive Awayperson");
        type(id, "Typed later");
        transaction.begin();
        try {
            em.createQuery("UPDATE Referral r SET r.changedAt = :at WHERE r.id = :id")
                    .setParameter("at", now().minus(Duration.ofDays(30)))
                    .setParameter("id", id)
                    .executeUpdate();
            assertEquals(0, noticesAfter(20, id));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aReferralThatWaitsForTriageIsNeverErased() throws Exception { // 2.2
        UUID id = written.sent(AUTHOR, "Waiting Awayperson");
        transaction.begin();
        try {
            assertEquals(0, noticesAfter(60, id));
            assertEquals(1, count("SELECT COUNT(*) FROM referral WHERE id = ?", id));
        } finally {
            transaction.rollback();
        }
    }

    private void type(UUID id, String text) {
        acting.as(AUTHOR, () -> drafting.save("referral/" + id + "/wishes/wishes", 1, text));
    }

    private long noticesAfter(int days, UUID id) {
        hours.fire(new HourStruck(now().plus(Duration.ofDays(days))));
        em.flush();
        return em.createQuery("SELECT COUNT(n) FROM Notice n WHERE n.link LIKE :link", Long.class)
                .setParameter("link", "/referral/tasks.xhtml?id=" + id)
                .getSingleResult();
    }

    private long count(String sql, UUID id) {
        Object count = em.createNativeQuery(sql).setParameter(1, Ids.bytes(id)).getSingleResult();
        return ((Number) count).longValue();
    }

    private Instant now() {
        return acting.viewer(AUTHOR).at();
    }
}
