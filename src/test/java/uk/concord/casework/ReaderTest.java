package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.casefile.ShareLevel;

class ReaderTest {
    private static final UUID POLICE = new UUID(0, 1);
    private static final UUID CHARITY = new UUID(0, 2);
    private static final UUID HEALTH = new UUID(0, 3);

    private static final Reader STATUTORY = new Reader(HEALTH, false, true);
    private static final Reader VOLUNTARY = new Reader(CHARITY, false, false);
    private static final Reader CHAIR = new Reader(HEALTH, true, true);

    @ParameterizedTest // 3.11
    @EnumSource(ShareLevel.class)
    void anAgencyAlwaysReadsItsOwn(ShareLevel level) {
        assertTrue(new Reader(POLICE, false, false).mayRead(POLICE, level, Set.of()));
    }

    @ParameterizedTest // 3.11
    @EnumSource(ShareLevel.class)
    void theChairReadsEverything(ShareLevel level) {
        assertTrue(CHAIR.mayRead(POLICE, level, Set.of()));
    }

    @Test
    void aCharityDoesNotReadWhatIsForStatutoryAgencies() { // 3.6, L-03
        assertFalse(VOLUNTARY.mayRead(POLICE, ShareLevel.STATUTORY_ONLY, Set.of()));
        assertTrue(STATUTORY.mayRead(POLICE, ShareLevel.STATUTORY_ONLY, Set.of()));
    }

    @Test
    void onlyTheNamedAgenciesReadWhatIsForNamedOnes() { // 3.6
        assertTrue(VOLUNTARY.mayRead(POLICE, ShareLevel.NAMED, Set.of(CHARITY)));
        assertFalse(STATUTORY.mayRead(POLICE, ShareLevel.NAMED, Set.of(CHARITY)));
    }

    @Test
    void nobodyButTheChairReadsWhatIsForTheChair() { // 3.6
        assertFalse(STATUTORY.mayRead(POLICE, ShareLevel.CHAIR_ONLY, Set.of(HEALTH)));
    }
}
