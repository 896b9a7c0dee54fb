package uk.concord.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that refuses nothing guards nothing: each rule refuses its bad example and lets a good house stand. */
class RulesBiteTest {

    private static final String HERE = "uk.concord.architecture.";

    private static final JavaClasses BAD = classes("bad");

    /** Rule and what its refusal must name. */
    private static final Map<String, String> BAD_EXAMPLES = Map.ofEntries(
            entry("aDomainTypeIsPlainJava", "bad.incident.ThrowsAtTheContainer"),
            entry("aFeatureImportsOnlyThoseAboveIt", "bad.agency.KnowsTheMeeting"),
            entry("aFeatureRootHasAtMost25Types", "bad.plan holds 27 types"),
            entry("aNameIsAWordOfTheField", "bad.plan.PlanManager"),
            entry("aNamedBeanLivesInWeb", "bad.referral.BeanAmongRules"),
            entry("aPageIsGivenAtMost4", "bad.meeting.web.GreedyPage"),
            entry("aQuarterOfAllTypesIsPackagePrivate", "open.agency.Everything"),
            entry("aRepositoryIsPackagePrivate", "bad.referral.OpenShelf"),
            entry("aRepositoryOfCaseDataTakesAViewer", "bad.casework.OpenFiles.byReference"),
            entry("aServiceIsGivenAtMost6", "bad.meeting.GreedyService"),
            entry("aServiceMethodNamesOnePermission", "bad.referral.UnguardedWork.accept"),
            entry("anEntityHasNoPublicSetter", "bad.person.Settable.setId"),
            entry("anEntityHasNoPublicVerb", "bad.person.ClosedByAnyone.close"),
            entry("anObserverIsPackagePrivate", "bad.casework.LoudObserver"),
            entry("everyPackageIsNullMarked", "bad.insight.Unmarked"),
            entry("facesStaysInWeb", "bad.risk.AsksFaces"),
            entry("noFeatureStandsInACycle", "Slice agency"),
            entry("nothingDependsOnWeb", "bad.referral.KnowsItsPage"),
            entry("oldDatesStayOut", "bad.deadline.OldCalendar"),
            entry("onlyARepositoryHoldsAnEntityManager", "bad.referral.QueriesInPassing"),
            entry("onlyIdentityAndAccessKnowThePrincipal", "bad.risk.AsksThePrincipal"),
            entry("onlyTheKernelMakesAClock", "bad.deadline.OwnClock"),
            entry("theKernelHasAtMost25Types", "bad.kernel holds 27 types"),
            entry("theLauncherKnowsTheJdkOnly", "bad.launcher.NeedsAContainer"));

    /** What a rule must let pass although it stands beside its bad example. */
    private static final Map<String, String> LET_PASS = Map.of(
            "aRepositoryOfCaseDataTakesAViewer", "OpenFiles.visibleTo",
            "aServiceMethodNamesOnePermission", "UnguardedWork.decline",
            "nothingDependsOnWeb", "web.ShownPage.<init>",
            "onlyTheKernelMakesAClock", "OldCalendar");

    @TestFactory
    Stream<DynamicTest> eachRuleRefusesItsBadExample() {
        return RuleBook.of(new House(HERE + "bad")).map(rule -> dynamicTest(rule.name(), () -> refuses(rule)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleLetsAGoodHouseStand() {
        JavaClasses good = classes("good");
        return RuleBook.of(new House(HERE + "good"))
                .map(rule -> dynamicTest(rule.name(), () -> rule.rule().check(good)));
    }

    @Test
    void noRuleIsWithoutABadExample() {
        var rules =
                RuleBook.of(new House(HERE + "bad")).map(RuleBook::name).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, new TreeSet<>(BAD_EXAMPLES.keySet()));
    }

    @Test
    void askingForARoleIsRefusedAsWell() {
        RuleBook rule = RuleBook.of(new House(HERE + "bad"))
                .filter(one -> one.name().equals("onlyIdentityAndAccessKnowThePrincipal"))
                .findAny()
                .orElseThrow();

        assertTrue(refusals(rule).stream().anyMatch(line -> line.contains("AsksForARole")));
    }

    private static void refuses(RuleBook bad) {
        String culprit = BAD_EXAMPLES.getOrDefault(bad.name(), "a bad example for " + bad.name());
        List<String> refusals = refusals(bad);

        assertTrue(refusals.stream().anyMatch(line -> line.contains(culprit)), () -> culprit + " not in " + refusals);
        String innocent = LET_PASS.getOrDefault(bad.name(), "nobody");
        assertTrue(refusals.stream().noneMatch(line -> line.contains(innocent)), () -> innocent + " in " + refusals);
    }

    /** The share of public types needs a house of its own: the bad one is full of small closed types. */
    private static List<String> refusals(RuleBook bad) {
        if (bad.name().equals("aQuarterOfAllTypesIsPackagePrivate")) {
            RuleBook open = RuleBook.of(new House(HERE + "open"))
                    .filter(rule -> rule.name().equals(bad.name()))
                    .findAny()
                    .orElseThrow();
            return open.rule().evaluate(classes("open")).getFailureReport().getDetails();
        }
        return bad.rule().evaluate(BAD).getFailureReport().getDetails();
    }

    private static JavaClasses classes(String house) {
        return new ClassFileImporter().importPackages(HERE + house);
    }
}
