package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path project;

    @Test
    void withoutAnySettingTheDataLiesInTheProjectAndThePortIs8080() {
        Settings settings = Settings.from(Map.of(), project);

        assertEquals(project.resolve(".data"), settings.folders().data());
        assertEquals(8080, settings.ports().http());
        assertTrue(settings.outside().isEmpty());
    }

    @Test
    void theEnvironmentMovesTheDataAndThePort() {
        Settings settings = Settings.from(Map.of("CONCORD_DATA", "elsewhere", "CONCORD_HTTP_PORT", "8119"), project);

        assertEquals(project.resolve("elsewhere"), settings.folders().data());
        assertEquals(8119, settings.ports().http());
    }

    @Test
    void aPortThatIsNoneIsRefusedByName() {
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> Settings.from(Map.of("CONCORD_HTTP_PORT", "70000"), project));

        assertTrue(refusal.getMessage().contains("CONCORD_HTTP_PORT is \"70000\""));
    }

    @Test
    void aDatabaseOfOnesOwnNeedsUserAndPasswordToo() {
        Map<String, String> environment = Map.of("DB_URL", "jdbc:mysql://db/concord", "DB_USER", "concord");

        CannotStart refusal = assertThrows(CannotStart.class, () -> Settings.from(environment, project));

        assertTrue(refusal.getMessage().contains("DB_PASSWORD"));
    }

    @Test
    void secretsMayComeFromAFolder() throws IOException {
        Files.writeString(project.resolve("DB_URL"), "jdbc:mysql://db/concord\n");
        Files.writeString(project.resolve("DB_USER"), "concord\n");
        Files.writeString(project.resolve("DB_PASSWORD"), "not a real one\n");

        Settings settings = Settings.from(Map.of("CONCORD_SECRETS", project.toString()), project);

        assertEquals(
                "not a real one", settings.outside().orElseThrow().application().password());
    }

    @Test
    void theSchemaIsChangedByTheApplicationsOwnAccountUnlessAnotherIsGiven() {
        Map<String, String> environment =
                Map.of("DB_URL", "jdbc:mysql://db/concord", "DB_USER", "concord", "DB_PASSWORD", "not a real one");

        DatabaseAccess access = Settings.from(environment, project).outside().orElseThrow();

        assertEquals(access.application(), access.migrator());
    }

    @Test
    void aSecretsFolderThatIsNotThereIsRefused() {
        Map<String, String> environment = Map.of("CONCORD_SECRETS", "nowhere");

        CannotStart refusal = assertThrows(CannotStart.class, () -> Settings.from(environment, project));

        assertTrue(refusal.getMessage().contains("CONCORD_SECRETS"));
    }

    @Test
    void aMissingLibrarySaysToRunMaven() {
        Settings settings = Settings.from(Map.of(), project);

        CannotStart refusal = assertThrows(CannotStart.class, () -> settings.library("database.jar"));

        assertTrue(refusal.getMessage().contains("`mvn`"));
    }
}
