package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "CONCORD_MODE", "production",
            "DB_URL", "jdbc:mysql://db.example.org/concord",
            "DB_USER", "concord",
            "DB_PASSWORD", "not a real one",
            "DB_MIGRATOR_USER", "concord_migrator",
            "DB_MIGRATOR_PASSWORD", "not a real one either",
            "CONCORD_KEY_MASTER", "not a real key",
            "CONCORD_KEY_INDEX", "not a real key either");

    @TempDir
    Path project;

    private final Map<String, String> given = new HashMap<>(PRODUCTION);

    @Test
    void withoutASettingItIsTheDemonstration() {
        assertEquals(Mode.DEMONSTRATION, Settings.from(Map.of(), project).told().mode());
    }

    @Test
    void aDatabaseOfOnesOwnAloneIsStillTheDemonstration() {
        given.remove("CONCORD_MODE");

        assertEquals(Mode.DEMONSTRATION, Settings.from(given, project).told().mode());
    }

    @Test
    void productionIsTakenWhenAllOfItIsGiven() {
        assertEquals("production", Settings.from(given, project).told().mode().setting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Production", "prod", "live", "demonstration ", "demo"})
    void anotherModeIsRefused(String mode) {
        given.put("CONCORD_MODE", mode);

        assertTrue(refusal().contains("CONCORD_MODE is \"" + mode + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB_URL",
                "DB_USER",
                "DB_PASSWORD",
                "DB_MIGRATOR_USER",
                "DB_MIGRATOR_PASSWORD",
                "CONCORD_KEY_MASTER",
                "CONCORD_KEY_INDEX"
            })
    void productionMakesUpNothing(String missing) {
        given.remove(missing);

        assertTrue(refusal().contains(missing + " is not"));
    }

    @Test
    void inProductionTheAccountOfThePortalCannotBeThatOfTheMigrations() { // ADR 4
        given.put("DB_MIGRATOR_USER", "concord");

        assertTrue(refusal().contains("the same account"));
    }

    @Test
    void everySecretOfTheFolderIsHandedOnAndNoneIsPrinted() throws IOException {
        Files.writeString(project.resolve("CONCORD_SEAL_KEY"), "do-not-print\n");
        Files.writeString(project.resolve("notes.txt"), "no secret");
        given.put("CONCORD_SECRETS", ".");

        Settings settings = Settings.from(given, project);

        assertEquals(Map.of("CONCORD_SEAL_KEY", "do-not-print"), settings.told().secrets());
        assertFalse(settings.toString().contains("do-not-print"));
    }

    @Test
    void theServerListensWhereItIsToldAndElsewhereOnThisMachineOnly() {
        assertEquals("127.0.0.1", Settings.from(given, project).ports().listen());

        given.put("CONCORD_LISTEN", "10.0.0.11");

        assertEquals("10.0.0.11", Settings.from(given, project).ports().listen());
    }

    @Test
    void aNameInPlaceOfAnAddressIsRefused() {
        given.put("CONCORD_LISTEN", "node-one");

        assertTrue(refusal().contains("CONCORD_LISTEN is \"node-one\""));
    }

    private String refusal() {
        return String.valueOf(assertThrows(CannotStart.class, () -> Settings.from(given, project))
                .getMessage());
    }
}
