package uk.concord.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** The words of all features are one map, and constraints may use it. */
class TextsTest {

    @Test
    void theWordsOfEveryFeatureAreFoundByTheirKey() {
        assertFalse(new Texts().get("identity.signIn.refused").contains("identity"));
    }

    @Test
    void aKeyWithoutWordsIsShownAsItself() {
        assertEquals("nobody.wroteThis", Texts.of("nobody.wroteThis"));
    }

    @Test
    void aConstraintMayNameItsMessageByKey() {
        assertEquals(Texts.of("kernel.changedMeanwhile"), ConstraintTexts.inWords("{kernel.changedMeanwhile}"));
    }

    @Test
    void aMessageOfTheStandardIsLeftToTheStandard() {
        String standard = "{jakarta.validation.constraints.Size.message} {min}";

        assertEquals(standard, ConstraintTexts.inWords(standard));
    }
}
