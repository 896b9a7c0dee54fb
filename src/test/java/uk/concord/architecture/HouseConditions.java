package uk.concord.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the rules ask of a class or method; each refusal says what to do instead. */
final class HouseConditions {

    private static final Set<String> GIVEN = Set.of(
            "jakarta.inject.Inject",
            "jakarta.ejb.EJB",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");

    private static final Set<String> ASKS_WHO = Set.of(
            "getCallerPrincipal",
            "isCallerInRole",
            "getUserPrincipal",
            "isUserInRole",
            "getRemoteUser",
            "getCallerIdentity");

    private final House house;

    HouseConditions(House house) {
        this.house = house;
    }

    ArchCondition<JavaClass> importOnlyFeaturesAbove() {
        return each("import only features above", (type, refuse) -> {
            int own = placeOf(type, refuse);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                house.feature(target)
                        .filter(feature -> House.ORDER.indexOf(feature) > own)
                        .ifPresent(feature -> refuse.accept(dependency.getDescription() + ": " + feature
                                + " comes later; tell it by an event or move the type up"));
            }
        });
    }

    private int placeOf(JavaClass type, Consumer<String> refuse) {
        String feature = house.feature(type).orElse("");
        if (feature.equals(House.LAUNCHER) || type.getSimpleName().equals("package-info")) {
            return House.ORDER.size();
        }
        if (!House.ORDER.contains(feature)) {
            refuse.accept(type.getName() + " stands in no feature of the list");
        }
        return House.ORDER.indexOf(feature);
    }

    ArchCondition<JavaMethod> nameOnePermission() {
        return each("name one permission", (method, refuse) -> {
            List<? extends JavaAnnotation<?>> named = method.getAnnotations().stream()
                    .filter(mark -> mark.getRawType().getName().equals(house.requires()))
                    .toList();
            boolean one = named.size() == 1 && named.stream().noneMatch(HouseConditions::namesSeveral);
            if (!one) {
                refuse.accept(method.getFullName() + " must carry exactly one @Requires");
            }
        });
    }

    private static boolean namesSeveral(JavaAnnotation<?> mark) {
        return mark.get("value")
                .filter(value -> value instanceof Object[] values && values.length != 1)
                .isPresent();
    }

    ArchCondition<JavaClass> leaveTheWebOfOthersAlone() {
        return each(
                "leave the web of others alone",
                (type, refuse) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                house.inWeb(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency ->
                                !sharesWeb(type, dependency.getTargetClass().getBaseComponentType()))
                        .forEach(
                                dependency -> refuse.accept(dependency.getDescription() + ": nothing depends on web")));
    }

    /** Pages of one feature know one another, and all may stand on the kernel's. */
    private boolean sharesWeb(JavaClass type, JavaClass page) {
        return house.inWeb(type)
                && (house.feature(type).equals(house.feature(page)) || house.inFeature(page, Set.of("kernel")));
    }

    ArchCondition<JavaClass> touchThePrincipal() {
        return new ArchCondition<>("touch the container's principal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> knowsWho(dependency.getTargetClass()))
                        .forEach(dependency -> events.add(SimpleConditionEvent.satisfied(
                                type, dependency.getDescription() + ": ask the Viewer")));
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> ASKS_WHO.contains(call.getName()) && isOfJakarta(call))
                        .forEach(call -> events.add(
                                SimpleConditionEvent.satisfied(type, call.getDescription() + ": ask the Viewer")));
            }
        };
    }

    private static boolean knowsWho(JavaClass type) {
        return type.getName().startsWith("jakarta.security.")
                || type.getName().equals("java.security.Principal")
                || type.getName().equals("javax.security.auth.Subject");
    }

    private static boolean isOfJakarta(JavaAccess<?> call) {
        return call.getTargetOwner().getName().startsWith("jakarta.");
    }

    ArchCondition<JavaMethod> takeAViewerToReturnCaseData() {
        return each("take a Viewer to return case data", (method, refuse) -> {
            boolean answers = method.getReturnType().getAllInvolvedRawTypes().stream()
                    .filter(type ->
                            !method.getRawParameterTypes().contains(type)) // what it was given, it may give back
                    .anyMatch(house::isCaseData);
            boolean asks = method.getRawParameterTypes().stream()
                    .anyMatch(type -> type.getName().equals(house.viewer()));
            if (answers && !asks) {
                refuse.accept(method.getFullName() + " returns case data without asking who is looking");
            }
        });
    }

    ArchCondition<JavaClass> makeAClock() {
        return new ArchCondition<>("make a clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getName().equals("java.time.Clock"))
                        .filter(call -> call.getName().startsWith("system"))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(
                                type, call.getDescription() + ": take the Clock as a parameter")));
            }
        };
    }

    ArchCondition<JavaClass> beGivenAtMost(int most) {
        return each("be given at most " + most, (type, refuse) -> {
            long fields =
                    type.getFields().stream().filter(HouseConditions::isGiven).count();
            long parameters = type.getConstructors().stream()
                    .filter(HouseConditions::isGiven)
                    .mapToInt(made -> made.getRawParameterTypes().size())
                    .max()
                    .orElse(0);
            if (fields + parameters > most) {
                refuse.accept(type.getName() + " is given " + (fields + parameters) + ", at most " + most);
            }
        });
    }

    private static boolean isGiven(JavaField field) {
        return GIVEN.stream().anyMatch(field::isAnnotatedWith);
    }

    private static boolean isGiven(JavaConstructor made) {
        return made.isAnnotatedWith("jakarta.inject.Inject");
    }

    ArchCondition<JavaClass> standInANullMarkedPackage() {
        return each("stand in a @NullMarked package", (type, refuse) -> {
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                refuse.accept(type.getName() + ": its package-info.java lacks a sentence and @NullMarked");
            }
        });
    }

    ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
        return each("be " + what, (type, refuse) -> {
            if (!holds.test(type)) {
                refuse.accept(type.getName() + " is not " + what);
            }
        });
    }

    /** Counts the top-level types of each package. */
    ArchCondition<JavaClass> beAtMost(int most) {
        return all("be at most " + most + " in a package", (types, refuse) -> {
            Map<String, List<String>> packages = new TreeMap<>();
            types.forEach(type -> packages.computeIfAbsent(type.getPackageName(), name -> new ArrayList<>())
                    .add(type.getSimpleName()));
            packages.forEach((name, held) -> {
                if (held.size() > most) {
                    refuse.accept(name + " holds " + held.size() + " types: it is two features. " + held);
                }
            });
        });
    }

    ArchCondition<JavaClass> bePackagePrivateInAQuarter() {
        return all("be package-private in a quarter", (types, refuse) -> {
            List<String> open = types.stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(HasName::getName)
                    .sorted()
                    .toList();
            if (open.size() * 4 > types.size() * 3) {
                refuse.accept("Too many public types: " + open.size() + " of " + types.size() + " " + open);
            }
        });
    }

    private static <T extends HasName> ArchCondition<T> each(String what, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T one, ConditionEvents events) {
                check.accept(one, refusal -> events.add(SimpleConditionEvent.violated(one, refusal)));
            }
        };
    }

    private static ArchCondition<JavaClass> all(
            String what, BiConsumer<Collection<JavaClass>, Consumer<String>> check) {
        return new ArchCondition<>(what) {
            private final List<JavaClass> types = new ArrayList<>();

            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (House.isTopLevel(one)) {
                    types.add(one);
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                check.accept(types, refusal -> events.add(SimpleConditionEvent.violated(types, refusal)));
            }
        };
    }
}
