package uk.concord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.concord.sources.SourceTree;

/** The portal keeps the rules of its house. Plain JUnit: a field marked for another runner would be skipped in silence. */
class HouseRulesTest {

    private static final House PORTAL = new House("uk.concord");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PORTAL.root());

    /** Debts, each with its reason: beginnings of refusals that are not yet answered. New ones are refused. */
    private static final List<String> KNOWN = SourceTree.ofTheProject()
            .text("src/test/resources/known-refusals.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    @TestFactory
    Stream<DynamicTest> thePortalKeepsEachRule() {
        return RuleBook.of(PORTAL)
                .map(entry -> dynamicTest(
                        entry.name(), () -> assertEquals(List.of(), refusals(entry), entry.rule()::getDescription)));
    }

    private static List<String> refusals(RuleBook entry) {
        return entry.rule().evaluate(CLASSES).getFailureReport().getDetails().stream()
                .filter(refusal -> KNOWN.stream().noneMatch(refusal::startsWith))
                .toList();
    }

    @Test
    void theRulesReadThePortal() {
        assertFalse(CLASSES.isEmpty());
    }

    /** A rule that names a type which nobody has would let everything pass. */
    @TestFactory
    Stream<DynamicTest> theTypesThatTheRulesNameAreThere() {
        return Stream.of(PORTAL.repository(), PORTAL.requires(), PORTAL.viewer())
                .filter(HouseRulesTest::isItsFeatureBuilt)
                .map(name -> dynamicTest(name, () -> assertTrue(CLASSES.contain(name))));
    }

    private static boolean isItsFeatureBuilt(String type) {
        String feature = type.substring(0, type.lastIndexOf('.'));
        return CLASSES.stream()
                .filter(House::isTopLevel)
                .anyMatch(built -> built.getPackageName().equals(feature));
    }
}
