package uk.concord.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class DraftingIT {
    private static final int THREADS = 8;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @EJB
    private Drafting drafting;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private UserTransaction transaction;

    private final String key = "test/" + UUID.randomUUID();

    @Test
    void whatIsTypedIsThereAgain() {
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Half a sen"));

        assertEquals(
                "Half a sen",
                acting.as(Acting.CHAIR, () -> drafting.under(key)).get(0).text());
    }

    @Test
    void anEarlierTextThatComesLateDoesNotUndoALaterOne() {
        acting.as(Acting.CHAIR, () -> drafting.save(key, 2, "Half a sentence"));

        DraftText kept = acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Half a sen"));

        assertEquals("Half a sentence", kept.text());
    }

    @Test
    @Tag("S41")
    void savesThatMeetAllAnswerAndTheLatestTextIsKept() throws Exception {
        Viewer chair = acting.viewer(Acting.CHAIR);
        acting.as(Acting.CHAIR, () -> drafting.save(key + "/before", 1, "The first text of all"));
        List<Callable<DraftText>> saves = LongStream.rangeClosed(1, 24)
                .<Callable<DraftText>>mapToObj(number ->
                        () -> viewers.as(chair, () -> drafting.save(key, number, "Text " + number)))
                .toList();

        for (Future<DraftText> save : together(saves)) {
            assertTrue(save.get().text().startsWith("Text "));
        }

        assertEquals(
                "Text 24",
                acting.as(Acting.CHAIR, () -> drafting.under(key)).get(0).text());
    }

    @Test
    @Tag("S41")
    void aSaveThatMeetsTheFormThatWasSentStopsNeither() throws Exception {
        Viewer chair = acting.viewer(Acting.CHAIR);
        acting.as(Acting.CHAIR, () -> drafting.save(key + "/before", 1, "The first text of all"));
        List<Callable<Boolean>> both = LongStream.rangeClosed(1, 40)
                .<Callable<Boolean>>mapToObj(number -> () -> viewers.as(chair, () -> {
                    if (number % 2 == 0) {
                        drafting.discard(key);
                    } else {
                        drafting.save(key, number, "Text " + number);
                    }
                    return true;
                }))
                .toList();

        for (Future<Boolean> done : together(both)) {
            assertTrue(done.get());
        }
    }

    @Test
    @Tag("S41")
    void aTextThatComesAfterItsFormWasAcceptedIsNotKeptAgain() throws Exception {
        UUID form = Ids.next();
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Half a sen", form));
        send(form, new AtomicInteger());
        acting.as(Acting.CHAIR, () -> drafting.discard(key));

        DraftText late = acting.as(Acting.CHAIR, () -> drafting.save(key, 2, "Half a sentence", form));

        assertEquals(2, late.sequence());
        assertTrue(acting.as(Acting.CHAIR, () -> drafting.under(key)).isEmpty());
    }

    @Test
    @Tag("S41")
    void aFormWithoutATokenOfItsOwnIsMarkedWhenItsTextsAreThrownAway() {
        UUID form = Ids.next();
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Half a sen", form));
        acting.as(Acting.CHAIR, () -> drafting.discard(key, form));

        acting.as(Acting.CHAIR, () -> drafting.save(key, 2, "Half a sentence", form));

        assertTrue(acting.as(Acting.CHAIR, () -> drafting.under(key)).isEmpty());
    }

    @Test
    @Tag("S41")
    void whatIsTypedInAnotherFormUnderTheSameKeyIsKeptWhateverItsNumber() {
        UUID sent = Ids.next();
        acting.as(Acting.CHAIR, () -> drafting.save(key, 9, "The first", sent));
        acting.as(Acting.CHAIR, () -> drafting.discard(key, sent));

        acting.as(Acting.CHAIR, () -> drafting.save(key, 2, "The second", Ids.next()));

        assertEquals(
                "The second",
                acting.as(Acting.CHAIR, () -> drafting.under(key)).get(0).text());
    }

    @Test
    @Tag("S41")
    void aFormThatWasNotSentKeepsItsTextWhenThoseOfAnotherAreThrownAway() {
        UUID open = Ids.next();
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Half a sen", open));
        acting.as(Acting.CHAIR, () -> drafting.discard(key, Ids.next()));

        acting.as(Acting.CHAIR, () -> drafting.save(key, 2, "Half a sentence", open));

        assertEquals(
                "Half a sentence",
                acting.as(Acting.CHAIR, () -> drafting.under(key)).get(0).text());
    }

    @Test
    void nobodyReadsWhatAnotherTypes() {
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Mine"));

        assertTrue(acting.as(Acting.COORDINATOR, () -> drafting.under(key)).isEmpty());
    }

    @Test
    void nobodyWritesOverWhatAnotherTypes() {
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Mine"));

        acting.as(Acting.COORDINATOR, () -> drafting.save(key, 9, "Theirs"));

        assertEquals(
                "Mine",
                acting.as(Acting.CHAIR, () -> drafting.under(key)).get(0).text());
    }

    @Test
    void aSignInIsNeededToKeepAnything() {
        assertThrows(NotFound.class, () -> drafting.save(key, 1, "Nobody's"));
    }

    @Test
    void aPercentSignInAPrefixFindsNothingMore() {
        acting.as(Acting.CHAIR, () -> drafting.save(key, 1, "Mine"));

        assertTrue(acting.as(Acting.CHAIR, () -> drafting.under("%")).isEmpty());
    }

    @Test
    void moreThanTheLongestTextIsRefusedWithASentence() {
        String tooLong = "x".repeat(Drafting.LONGEST + 1);

        assertThrows(RuleBroken.class, () -> acting.as(Acting.CHAIR, () -> drafting.save(key, 1, tooLong)));
    }

    @Test
    void aFormSentTwiceActsOnceAndGivesTheFirstResult() throws Exception {
        UUID token = Ids.next();
        AtomicInteger done = new AtomicInteger();

        UUID first = send(token, done);
        UUID second = send(token, done);

        assertEquals(first, second);
        assertEquals(1, done.get());
    }

    private UUID send(UUID token, AtomicInteger done) throws Exception {
        transaction.begin();
        try {
            return onceOnly.make(token, () -> {
                done.incrementAndGet();
                return Ids.next();
            });
        } finally {
            transaction.commit();
        }
    }

    /** All at once, in threads that share nothing with this one. */
    private static <T> List<Future<T>> together(List<Callable<T>> calls) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            return executor.invokeAll(calls);
        } finally {
            executor.shutdown();
        }
    }
}
