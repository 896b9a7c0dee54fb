package uk.concord.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Every rule of {@link HouseRules}, found by reflection so that none is left out. */
record RuleBook(String name, ArchRule rule) {

    static Stream<RuleBook> of(House house) {
        HouseRules rules = new HouseRules(house);
        return Arrays.stream(HouseRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(ArchRule.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new RuleBook(method.getName(), read(rules, method)));
    }

    /** A feature may still be empty: a rule about nothing holds. */
    private static ArchRule read(HouseRules rules, Method method) {
        try {
            return ((ArchRule) method.invoke(rules)).allowEmptyShould(true);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new LinkageError("Rule " + method.getName() + " cannot be read", broken);
        }
    }
}
