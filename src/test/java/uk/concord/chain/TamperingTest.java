package uk.concord.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever holds the database may write what they like; with the heads that were carried away it is found. */
class TamperingTest {
    private static final int MUTATIONS = 1_000;
    private static final long SEED = 20_261_122;

    private final CopiedTrail before = CopiedTrail.asWritten();
    private final CopiedTrail trail = before.copy();
    private final List<Map<UUID, Head>> seals = new ArrayList<>(List.of(before.heads()));

    /** Written in two stretches, each signed at its end, and a little after. */
    TamperingTest() {
        for (int chain = 0; chain < CopiedTrail.CHAINS; chain++) {
            trail.grow(chain, 3);
        }
        seals.add(trail.heads());
    }

    @Test
    @Tag("S78")
    void aThousandRandomMutationsAreAllFound() { // L-06
        SplittableRandom chance = new SplittableRandom(SEED);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            CopiedTrail copy = trail.copy();
            int chain = chance.nextInt(CopiedTrail.CHAINS);
            int index = chance.nextInt(copy.length(chain));
            Tampering what = Tampering.values()[chance.nextInt(Tampering.values().length)];
            boolean fitted = chance.nextBoolean() && !what.isMendedByFitting();
            what.act(copy.links(chain), index, chance);
            if (fitted) {
                copy.fitFrom(chain, Math.max(0, index - 1));
            }
            if (!copy.verified(seals).stream().anyMatch(found -> covers(found, chain, index))) {
                missed.add(i + ": " + what + (fitted ? ", fitted" : "") + " in " + chain + " at " + index);
            }
        }

        assertEquals(List.of(), missed);
    }

    /** The first break lies where the change is, or right beside it: a swap begins one line earlier at the end. */
    private static boolean covers(Break found, int chain, int index) {
        return found.subjectId().equals(CopiedTrail.subject(chain))
                && found.stretch().from() <= index + 2
                && found.stretch().to() >= index;
    }

    @Test
    @Tag("S78")
    void onlyTheChainThatWasTouchedIsAccused() { // L-06
        SplittableRandom chance = new SplittableRandom(SEED);
        for (Tampering what : Tampering.values()) {
            CopiedTrail copy = trail.copy();
            what.act(copy.links(2), 3, chance);

            assertEquals(
                    List.of(CopiedTrail.subject(2)),
                    copy.verified(seals).stream().map(Break::subjectId).toList(),
                    what.name());
        }
    }

    @Test
    void noCleanTrailIsAccused() { // L-06
        assertEquals(List.of(), trail.verified(seals));
        assertEquals(List.of(), trail.verified(List.of()));
        assertEquals(List.of(), CopiedTrail.asWritten().verified(List.of(seals.get(0))));
    }

    @Test
    void aTrailThatGrewSinceItWasSignedIsNotAccused() { // L-06
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; i < 200; i++) {
            trail.grow(chance.nextInt(CopiedTrail.CHAINS + 2), chance.nextInt(4));
            assertEquals(List.of(), trail.verified(seals));
        }
    }

    @Test
    @Tag("S78")
    void anOlderStateThatWasRestoredIsFoundInEachChainThatGrew() { // L-06
        assertEquals(CopiedTrail.CHAINS, before.verified(seals).size());
    }

    @Test
    @Tag("S78")
    void anOlderStateThatWentOnFromThereIsFound() { // L-06
        CopiedTrail restored = before.copy();
        restored.fitFrom(1, 0);
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int chain = 0; chain < CopiedTrail.CHAINS; chain++) {
            Tampering.INSERT.act(restored.links(chain), restored.length(chain) - 1, chance);
            restored.grow(chain, 3);
            restored.fitFrom(chain, restored.length(chain) - 4);
        }

        assertEquals(CopiedTrail.CHAINS, restored.verified(seals).size());
    }

    @Test
    @Tag("S78")
    void aChainThatIsGoneWithItsHeadIsFound() { // L-06
        trail.remove(4);

        assertEquals(
                List.of(new Break(CopiedTrail.subject(4), new Break.Stretch(1, 1), Break.Kind.CUT_SHORT)),
                trail.verified(seals));
    }

    @ParameterizedTest
    @Tag("S78")
    @EnumSource(
            value = Tampering.class,
            names = {"EDIT", "DELETE", "INSERT", "SWAP", "TRUNCATION"})
    void whatIsMadeToFitAgainIsFoundByTheSignedHeadsAlone(Tampering what) { // L-06
        what.act(trail.links(3), 2, new SplittableRandom(SEED));
        trail.fitFrom(3, 1);

        assertEquals(List.of(), trail.verified(List.of()));
        assertEquals(1, trail.verified(seals).size());
    }

    @Test
    void aLineThatWasEditedIsNamed() { // L-06
        Tampering.EDIT.act(trail.links(5), 7, new SplittableRandom(SEED));

        assertEquals(
                List.of(new Break(CopiedTrail.subject(5), new Break.Stretch(8, 8), Break.Kind.ALTERED)),
                trail.verified(seals));
    }

    @Test
    void whatWasWrittenAnewLiesBetweenTheLastSignedHeadThatHoldsAndTheNext() { // L-06
        int signedBefore = before.length(5);
        Tampering.EDIT.act(trail.links(5), signedBefore + 1, new SplittableRandom(SEED));
        trail.fitFrom(5, signedBefore + 1);

        Break found = trail.verified(seals).get(0);

        assertEquals(Break.Kind.WRITTEN_ANEW, found.kind());
        assertEquals(new Break.Stretch(signedBefore + 1L, signedBefore + 3L), found.stretch());
    }

    @Test
    void aHeadThatWasSetBackIsFound() { // L-06
        CopiedTrail cut = trail.copy();
        Tampering.TRUNCATION.act(cut.links(0), 5, new SplittableRandom(SEED));

        assertTrue(cut.verified(List.of()).stream().anyMatch(found -> found.kind() == Break.Kind.HEAD));
    }
}
