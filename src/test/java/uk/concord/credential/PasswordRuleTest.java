package uk.concord.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> OWN = List.of("asha.example@council.northmere.example", "Asha Example");
    private static final Set<String> LEAKED = Set.of("password", "football", "correcthorsebatterystaple", "qwertyuiop");

    @ParameterizedTest
    @ValueSource(strings = {"heron teapot gravel", "Northbound-kettle-7-orchard", "ünlü çaydanlık göl"})
    void wordsThatDoNotBelongTogetherAreTaken(String password) {
        assertEquals(Optional.empty(), broken(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "x7!Kq", "elevensigns"})
    void lessThanTwelveCharactersIsTooShort(String password) {
        assertEquals(Optional.of("credential.password.short"), broken(password));
    }

    @Test
    void aBookIsRefusedBeforeAnythingIsComputed() {
        assertEquals(Optional.of("credential.password.long"), broken("ab ".repeat(43)));
        assertFalse(PasswordRule.canBeOne("ab ".repeat(43)));
    }

    @Test
    void nothingAtAllIsNoPassword() {
        assertFalse(PasswordRule.canBeOne(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correcthorsebatterystaple",
                "CorrectHorseBatteryStaple",
                "passwordpassword",
                "Password12345!",
                "P@ssw0rd2026!!",
                "12345football",
                "Football-2026",
                "qwertyuiop123"
            })
    void whatLeakedIsRefusedAlsoWithSignsAroundIt(String password) { // L-23
        assertEquals(Optional.of("credential.password.leaked"), broken(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abcabcabcabc", "123412341234", "hatehatehate!"})
    void oneThingOverAndOverIsRefused(String password) {
        assertEquals(Optional.of("credential.password.leaked"), broken(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asha-teapot-gravel", "teapot EXAMPLE gravel", "ASHA.example.gravel"})
    void theOwnNameOrAddressIsNoPartOfIt(String password) {
        assertEquals(Optional.of("credential.password.own"), broken(password));
    }

    @Test
    void aShortNameWithinALongerWordIsChance() {
        assertEquals(
                Optional.empty(), PasswordRule.brokenBy("demonstration-teapot", List.of("Bea Demo"), LEAKED::contains));
    }

    private static Optional<String> broken(String password) {
        return PasswordRule.brokenBy(password, OWN, LEAKED::contains);
    }
}
