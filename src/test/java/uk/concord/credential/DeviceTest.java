package uk.concord.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', Edge on Windows",
        "'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', Firefox on Linux",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', Safari on iPhone",
        "'Mozilla/5.0 (Linux; Android 16) Chrome/140.0 Mobile Safari/537.36', Chrome on Android",
        "'<script>alert(1)</script>', Unknown device",
        "'', Unknown device"
    })
    void onlyOurOwnWordsForABrowserAreKept(String said, String name) {
        assertEquals(name, Device.of(said).name());
    }

    @Test
    void aClientThatSaysNothingIsUnknown() {
        assertEquals(Device.UNKNOWN, Device.of(null));
    }
}
