package uk.concord.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where things stand in a house of features: the packages of one root, read by the words of architecture.md, 2 and 3. */
record House(String root) {

    /** Lowest first: a feature imports only those before it. */
    static final List<String> ORDER = List.of(
            "kernel",
            "deadline",
            "access",
            "agency",
            "credential",
            "secondfactor",
            "identity",
            "chain",
            "audit",
            "draft",
            "person",
            "incident",
            "risk",
            "form",
            "referral",
            "action",
            "emergency",
            "purpose",
            "casefile",
            "triage",
            "meeting",
            "casework",
            "inspection",
            "progress",
            "plan",
            "scrutiny",
            "intelligence",
            "staff",
            "oversight",
            "notify",
            "insight",
            "example",
            "operation");

    static final String LAUNCHER = "launcher";

    /** What these hold is seen by invitation only, so their repositories ask who is looking. */
    static final Set<String> CASE_FEATURES =
            Set.of("referral", "action", "emergency", "purpose", "casefile", "casework", "triage", "meeting");

    private static final Set<String> CASE_DATA = Set.of(
            "person", "incident", "risk", "form", "referral", "action", "casefile", "casework", "triage", "meeting");

    /** Features of machinery: their unmarked classes may know the container. */
    private static final Set<String> MACHINERY = Set.of(
            "kernel", "credential", "identity", "access", "audit", "draft", "notify", "example", "operation", LAUNCHER);

    private static final List<String> CONTAINER = List.of(
            "jakarta.ejb.",
            "jakarta.inject.",
            "jakarta.enterprise.",
            "jakarta.interceptor.",
            "jakarta.ws.rs.",
            "jakarta.servlet.",
            "jakarta.faces.",
            "jakarta.security.",
            "jakarta.annotation.",
            "jakarta.decorator.");

    String repository() {
        return root + ".kernel.Repository";
    }

    String requires() {
        return root + ".access.Requires";
    }

    String viewer() {
        return root + ".access.Viewer";
    }

    Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    boolean inFeature(JavaClass type, Set<String> features) {
        return feature(type).filter(features::contains).isPresent();
    }

    boolean inWeb(JavaClass type) {
        return feature(type)
                .filter(name -> (type.getPackageName() + ".").startsWith(root + "." + name + ".web."))
                .isPresent();
    }

    boolean isCaseData(JavaClass type) {
        return inFeature(type, CASE_DATA) && !type.isEnum() && !inWeb(type);
    }

    boolean isRepository(JavaClass type) {
        return type.isAnnotatedWith(repository());
    }

    /** A word of the field: entity, value, enum, rule, event or row; in machinery only what is marked as such. */
    DescribedPredicate<JavaClass> domainTypes() {
        return describe("domain types", this::isDomainType);
    }

    boolean isDomainType(JavaClass type) {
        JavaClass outer = outermost(type);
        if (feature(outer).isEmpty() || inFeature(outer, Set.of(LAUNCHER)) || inWeb(outer) || outer.isAnnotation()) {
            return false;
        }
        boolean isWordOfTheField = !inFeature(outer, MACHINERY) && !isOfTheContainer(outer);
        boolean isOpen = !type.getModifiers().contains(JavaModifier.PRIVATE);
        return isWordOfTheField || isValue(outer) || (isOpen && isValue(type));
    }

    private static boolean isValue(JavaClass type) {
        return isPersistent(type) || type.isRecord() || type.isEnum();
    }

    boolean isOfTheContainer(JavaClass type) {
        return isRepository(type)
                || type.getAnnotations().stream()
                        .map(mark -> mark.getRawType().getName())
                        .anyMatch(mark -> CONTAINER.stream().anyMatch(mark::startsWith))
                || type.getMethods().stream().anyMatch(House::observes);
    }

    static boolean isPersistent(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAnnotatedWith("jakarta.persistence.Embeddable")
                || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass");
    }

    static boolean observes(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes")
                        || parameter.isAnnotatedWith("jakarta.enterprise.event.ObservesAsync"));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    static boolean isTopLevel(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
