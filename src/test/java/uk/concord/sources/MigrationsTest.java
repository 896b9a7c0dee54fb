package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Architecture.md, section 5: a migration is never edited after it has landed. */
class MigrationsTest {

    private static final String SEALS = "src/test/resources/migrations.sha256";
    private static final SourceTree.Source FIRST = script("V001__agency.sql", "create table agency (id binary(16));\n");

    @Test
    void noMigrationThatHasLandedIsEdited() {
        SourceTree project = SourceTree.ofTheProject();
        String sealed = project.has(SEALS) ? project.text(SEALS) : "";

        assertEquals(
                List.of(), new Migrations(project.files("src/main/resources/db/migration", ".sql"), sealed).refusals());
    }

    @Test
    void aSealedMigrationStaysAsItWas() {
        assertEquals(List.of(), new Migrations(List.of(FIRST), sealOf(FIRST)).refusals());
    }

    @Test
    void anEditedMigrationIsRefused() {
        var edited = script(FIRST.name(), FIRST.text().replace("agency", "partner"));

        assertRefuses("V001__agency.sql has landed", List.of(edited), sealOf(FIRST));
    }

    @Test
    void aRemovedMigrationIsRefused() {
        assertRefuses("V001__agency.sql has landed", List.of(), sealOf(FIRST));
    }

    @Test
    void twoMigrationsOfOneNumberAreRefused() {
        assertRefuses("same number", List.of(FIRST, script("V001__account.sql", "")), "");
    }

    @Test
    void aNewMigrationBeforeASealedOneIsRefused() {
        var second = script("V002__account.sql", "");

        assertRefuses("V001__agency.sql comes before", List.of(FIRST, second), sealOf(second));
    }

    @Test
    void aNameWithoutANumberIsRefused() {
        assertRefuses("is not named", List.of(script("agency.sql", "")), "");
    }

    @Test
    void onlyAFewStayOpenOnceSealingHasBegun() {
        var scripts = List.of(
                FIRST,
                script("V002__b.sql", ""),
                script("V003__c.sql", ""),
                script("V004__d.sql", ""),
                script("V005__e.sql", ""));

        assertRefuses("Too many migrations are open", scripts, sealOf(FIRST));
    }

    private static void assertRefuses(String expected, List<SourceTree.Source> scripts, String sealed) {
        List<String> refusals = new Migrations(scripts, sealed).refusals();
        assertTrue(refusals.stream().anyMatch(refusal -> refusal.contains(expected)), refusals::toString);
    }

    private static String sealOf(SourceTree.Source script) {
        return Migrations.seal(script.text()) + "  " + script.name() + "\n";
    }

    private static SourceTree.Source script(String name, String text) {
        return new SourceTree.Source("db/migration/" + name, text);
    }
}
