package uk.concord.secondfactor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorDemandTest {
    private static final Optional<String> DEMONSTRATION = Optional.of("demonstration");

    @Test
    void inRealUseItIsDemandedWithoutASetting() { // L-23
        assertTrue(SecondFactorDemand.isMade(Optional.empty(), Optional.empty()));
    }

    @Test
    void theDemonstrationHasItOff() {
        assertFalse(SecondFactorDemand.isMade(DEMONSTRATION, Optional.empty()));
        assertFalse(SecondFactorDemand.isMade(DEMONSTRATION, Optional.of("off")));
    }

    @Test
    void theDemonstrationMayDemandIt() {
        assertTrue(SecondFactorDemand.isMade(DEMONSTRATION, Optional.of("demanded")));
    }

    @ParameterizedTest
    @CsvSource({
        "production, off",
        "'', off",
        "Demonstration, off",
        "production, OFF",
        "production, no",
        "production, ''"
    })
    void inRealUseNoSettingSwitchesItOff(String mode, String setting) { // L-23
        assertThrows(
                IllegalStateException.class, () -> SecondFactorDemand.isMade(Optional.of(mode), Optional.of(setting)));
    }

    @Test
    void aSettingThatNobodyKnowsStopsTheDemonstrationToo() {
        assertThrows(IllegalStateException.class, () -> SecondFactorDemand.isMade(DEMONSTRATION, Optional.of("of")));
    }
}
