package uk.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1", "HC-NRTH-001", "01900000-0000-7000-8000", "../../etc/passwd"})
    void whatIsNoIdIsNotFound(String text) { // 1.4: forbidden and absent answer alike
        assertThrows(NotFound.class, () -> Ids.parse(text));
    }

    @Test
    void anIdIsReadBackFromItsTextAndItsBytes() {
        UUID id = Ids.next();

        assertEquals(id, Ids.parse(id.toString()));
        assertArrayEquals(Ids.bytes(id), Ids.bytes(Ids.of(Ids.bytes(id))));
    }
}
