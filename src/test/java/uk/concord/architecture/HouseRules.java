package uk.concord.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The rules of architecture.md, sections 2, 3 and 9; each is a method without parameters that answers the rule. */
final class HouseRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final List<String> SERVICES =
            List.of("jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton");

    private static final Set<String> QUERIES =
            Set.of("jakarta.persistence.EntityManager", "jakarta.persistence.EntityManagerFactory");

    private static final Set<String> OLD_DATES =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.sql.Date");

    private final House house;
    private final HouseConditions conditions;

    HouseRules(House house) {
        this.house = house;
        this.conditions = new HouseConditions(house);
    }

    ArchRule aFeatureImportsOnlyThoseAboveIt() {
        return classes().that(inTheHouse()).should(conditions.importOnlyFeaturesAbove());
    }

    ArchRule noFeatureStandsInACycle() {
        return slices().matching(house.root() + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule theLauncherKnowsTheJdkOnly() {
        return classes()
                .that(resideInAPackage(house.root() + ".launcher.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax..", "jdk..", "org.jspecify..", house.root() + ".launcher..")
                                .or(describe(
                                        "primitives",
                                        type -> type.getBaseComponentType().isPrimitive())));
    }

    /** Names of all scripts need the letters' own libraries, codes the digests of the JDK. */
    ArchRule aDomainTypeIsPlainJava() {
        DescribedPredicate<JavaClass> plain = resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "jakarta.persistence..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "com.ibm.icu..",
                        "org.apache.commons.codec..",
                        house.root() + ".kernel..")
                .or(house.domainTypes())
                .or(annotations())
                .or(describe("primitives", type -> type.getBaseComponentType().isPrimitive()))
                .or(describe(
                        "arrays of domain types",
                        type -> type.isArray() && house.isDomainType(type.getBaseComponentType())));
        return classes().that(house.domainTypes()).should().onlyDependOnClassesThat(plain);
    }

    ArchRule onlyARepositoryHoldsAnEntityManager() {
        return noClasses()
                .that(inTheHouse())
                .and(describe("are no repositories", type -> !house.isRepository(House.outermost(type))))
                .should()
                .dependOnClassesThat(describe("query the database", HouseRules::queries));
    }

    ArchRule aRepositoryIsPackagePrivate() {
        return classes()
                .that(annotatedWith(house.repository()))
                .and()
                .areNotAnnotations()
                .should()
                .bePackagePrivate();
    }

    ArchRule anObserverIsPackagePrivate() {
        return classes()
                .that(describe(
                        "observe events",
                        (JavaClass type) -> type.getMethods().stream().anyMatch(House::observes)))
                .should()
                .bePackagePrivate();
    }

    ArchRule anEntityHasNoPublicSetter() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    ArchRule anEntityHasNoPublicVerb() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .and()
                .haveRawReturnType(void.class)
                .should()
                .notBePublic();
    }

    ArchRule aServiceMethodNamesOnePermission() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("are services", HouseRules::isService))
                .and(describe(
                        "are called by people",
                        method -> SERVICES.stream().noneMatch(method::isAnnotatedWith)
                                && !method.isAnnotatedWith("jakarta.annotation.PostConstruct")
                                && !method.isAnnotatedWith("jakarta.annotation.PreDestroy")
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(conditions.nameOnePermission());
    }

    ArchRule aNamedBeanLivesInWeb() {
        return classes()
                .that(annotatedWith("jakarta.inject.Named"))
                .should(conditions.be("in a web package", house::inWeb));
    }

    ArchRule nothingDependsOnWeb() {
        return classes().that(inTheHouse()).should(conditions.leaveTheWebOfOthersAlone());
    }

    ArchRule facesStaysInWeb() {
        return noClasses()
                .that(inTheHouse())
                .and(describe("are outside web", type -> !house.inWeb(type)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces.."));
    }

    ArchRule onlyIdentityAndAccessKnowThePrincipal() {
        return noClasses()
                .that(inTheHouse())
                .and(describe(
                        "are outside identity and access",
                        type -> !house.inFeature(type, Set.of("identity", "access"))))
                .should(conditions.touchThePrincipal());
    }

    ArchRule aRepositoryOfCaseDataTakesAViewer() {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are repositories of case data",
                        type -> house.isRepository(type) && house.inFeature(type, House.CASE_FEATURES)))
                .and()
                .areNotPrivate()
                .should(conditions.takeAViewerToReturnCaseData());
    }

    ArchRule aNameIsAWordOfTheField() {
        return classes()
                .that(inTheHouse())
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould(conditions.be("named without a technical ending", HouseRules::isNamedByTheField));
    }

    /** A database column may still want a {@code java.sql.Timestamp}. */
    ArchRule oldDatesStayOut() {
        return noClasses()
                .that(inTheHouse())
                .should()
                .dependOnClassesThat(describe("are dates of the old kind", type -> OLD_DATES.contains(type.getName())));
    }

    ArchRule onlyTheKernelMakesAClock() {
        return noClasses()
                .that(inTheHouse())
                .and(describe("are outside the kernel", type -> !house.inFeature(type, Set.of("kernel"))))
                .should(conditions.makeAClock());
    }

    ArchRule theKernelHasAtMost25Types() {
        return classes().that(resideInAPackage(house.root() + ".kernel")).should(conditions.beAtMost(25));
    }

    ArchRule aFeatureRootHasAtMost25Types() {
        return classes()
                .that(inTheHouse())
                .and(describe("are outside web", type -> !house.inWeb(type)))
                .should(conditions.beAtMost(25));
    }

    ArchRule aPageIsGivenAtMost4() {
        return classes()
                .that(annotatedWith("jakarta.inject.Named"))
                .or(describe("are in web", house::inWeb))
                .should(conditions.beGivenAtMost(4));
    }

    ArchRule aServiceIsGivenAtMost6() {
        return classes().that(describe("are services", HouseRules::isService)).should(conditions.beGivenAtMost(6));
    }

    ArchRule aQuarterOfAllTypesIsPackagePrivate() {
        return classes().that(inTheHouse()).should(conditions.bePackagePrivateInAQuarter());
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().that(inTheHouse()).should(conditions.standInANullMarkedPackage());
    }

    private DescribedPredicate<JavaClass> inTheHouse() {
        return resideInAPackage(house.root() + "..");
    }

    private static DescribedPredicate<JavaClass> annotations() {
        return describe("annotations of the compiler", type -> type.getName().startsWith("com.google.errorprone."));
    }

    private static boolean isService(JavaClass type) {
        return SERVICES.stream().anyMatch(type::isAnnotatedWith);
    }

    private static boolean queries(JavaClass type) {
        return type.getPackageName().startsWith("jakarta.persistence.criteria") || QUERIES.contains(type.getName());
    }

    private static boolean isNamedByTheField(JavaClass type) {
        return !type.getSimpleName()
                .matches(".*(Impl|Manager|Helper|Helpers|Util|Utils|DTO|Dto|VO|Vo|Facade|Data|Info)");
    }
}
