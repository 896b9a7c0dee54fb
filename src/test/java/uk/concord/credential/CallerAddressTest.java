package uk.concord.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {
    private static final Set<String> PROXIES = Set.of("192.0.2.1");

    @Test
    void aHeaderFromAStrangerIsPassedOver() {
        assertEquals(
                "198.51.100.7",
                CallerAddress.of("198.51.100.7", "203.0.113.9", PROXIES).text());
    }

    @Test
    void withoutAProxyOfOurOwnNoHeaderCounts() {
        assertEquals(
                "192.0.2.1",
                CallerAddress.of("192.0.2.1", "203.0.113.9", Set.of()).text());
    }

    @Test
    void ofWhatOurProxyPassesOnOnlyTheLastPartIsItsOwn() {
        assertEquals(
                "203.0.113.9",
                CallerAddress.of("192.0.2.1", "10.0.0.1, invented, 203.0.113.9", PROXIES)
                        .text());
    }

    @ParameterizedTest
    @CsvSource({"'<script>'", "''", "unknown", "'1.2.3.4, a host'"})
    void whatIsNoAddressIsPassedOver(String forwarded) {
        assertEquals(
                "192.0.2.1", CallerAddress.of("192.0.2.1", forwarded, PROXIES).text());
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:7:8:9:a",
        "2001:db8:1:2::1, 2001:db8:1:2::2",
        "2001:0db8:0001:0002::1, 2001:db8:1:2::2"
    })
    void aWholeNetworkOfLongAddressesIsOneCaller(String one, String other) {
        assertEquals(CallerAddress.of(one, null, PROXIES), CallerAddress.of(other, null, PROXIES));
    }

    @Test
    void theCaseOfLettersAndSpacesMakeNoOtherPerson() {
        assertEquals(
                new Attempt("worker@council.example", CallerAddress.WITHIN),
                new Attempt(" Worker@Council.EXAMPLE ", CallerAddress.WITHIN));
    }
}
