package uk.concord.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FounderTest {
    @Test
    void theFirstAdministratorIsReadFromTheSetting() {
        Founder founder = Founder.from(" Robin Sample <Robin@Council.example> , Example Council ");

        assertEquals(new Founder("Robin Sample", "robin@council.example", "Example Council"), founder);
        assertEquals("council.example", founder.domain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robin@council.example",
                "Robin Sample <robin@council.example>",
                "Robin Sample robin@council.example, Example Council",
                "Robin Sample <robin>, Example Council",
                "Robin Sample <robin@council>, Example Council",
                "<robin@council.example>, Example Council",
                "Robin Sample <robin@council.example>, "
            })
    void aSettingThatNamesNoWholeAdministratorIsRefusedWithAnExample(String setting) {
        String words = String.valueOf(assertThrows(IllegalStateException.class, () -> Founder.from(setting))
                .getMessage());

        assertTrue(words.contains("Robin Sample <robin@council.example>, Example Council"));
    }
}
