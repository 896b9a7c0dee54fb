package uk.concord.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The portal keeps the rules of its house. Plain JUnit: a field marked for another runner would be skipped in silence. */
class HouseRulesTest {

    private static final House PORTAL = new House("uk.concord");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PORTAL.root());

    /** Waits for the repositories and observers of the features to come. */
    private static final Set<String> NOT_YET = Set.of("aQuarterOfAllTypesIsPackagePrivate");

    @TestFactory
    Stream<DynamicTest> thePortalKeepsEachRule() {
        return RuleBook.of(PORTAL)
                .filter(entry -> !NOT_YET.contains(entry.name()))
                .map(entry -> dynamicTest(entry.name(), () -> entry.rule().check(CLASSES)));
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
