package uk.concord.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import uk.concord.access.Role;

/** The hand-written matrix: how each role stands to a case, and which operations it may begin. */
public final class CaseMatrix {
    final Map<Role, Map<String, String>> sight = new LinkedHashMap<>();
    final Map<String, Set<String>> onACase = new LinkedHashMap<>();
    final Map<String, Set<String>> atTheDoor = new LinkedHashMap<>();
    private final Map<String, Set<String>> byCard = new LinkedHashMap<>();
    private final Set<String> unbuilt = new LinkedHashSet<>();

    private List<String> scopes = List.of();
    private String part = "";

    public static CaseMatrix read() {
        try (InputStream file = CaseMatrix.class.getResourceAsStream("/access-matrix.txt")) {
            CaseMatrix matrix = new CaseMatrix();
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .forEach(matrix::line);
            return matrix;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void line(List<String> words) {
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        switch (first) {
            case "sight", "row", "door", "card", "unbuilt" -> begin(first, rest);
            default -> {
                switch (part) {
                    case "sight" -> sight.put(Role.valueOf(first), byScope(rest));
                    case "row" -> onACase.put(first, Set.copyOf(rest));
                    case "door" -> atTheDoor.put(first, Set.copyOf(rest));
                    case "card" -> byCard.put(first, Set.copyOf(rest));
                    default -> unbuilt.add(first);
                }
            }
        }
    }

    private void begin(String name, List<String> rest) {
        part = name;
        scopes = rest.isEmpty() ? scopes : rest;
    }

    private Map<String, String> byScope(List<String> letters) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < scopes.size(); i++) {
            line.put(scopes.get(i), letters.get(i));
        }
        return line;
    }

    /** Whether the role may begin the operation on some case at all. */
    public boolean mayBegin(String operation, Role role) {
        return Objects.requireNonNull(onACase.get(operation)).contains(role.name());
    }

    /** What the role finds that begins this operation on a case to which it stands so. */
    String expected(String operation, Role role, String scope) {
        return mayBegin(operation, role)
                ? Objects.requireNonNull(sight.get(role)).getOrDefault(scope, "?")
                : "-";
    }

    /** Whether the role that stands so to a case may do this of the operation; if not, there is no such case for it. */
    public boolean opens(String operation, String doing, Role role, String scope) {
        return switch (expected(operation, role, scope)) {
            case "F" -> true;
            case "M" -> byCard.getOrDefault(operation, Set.of()).contains(doing);
            default -> false;
        };
    }

    /** Whether the role may begin an operation that is not on one case. */
    public boolean begins(String operation, Role role) {
        return Objects.requireNonNull(atTheDoor.get(operation)).contains(role.name());
    }

    /** The operations on a case that can be tried. */
    public Set<String> onACase() {
        return built(onACase);
    }

    /** The operations that are not on one case and can be tried. */
    public Set<String> atTheDoor() {
        return built(atTheDoor);
    }

    private Set<String> built(Map<String, Set<String>> operations) {
        Set<String> built = new TreeSet<>(operations.keySet());
        built.removeAll(unbuilt);
        return built;
    }

    public Set<String> unbuilt() {
        return Set.copyOf(unbuilt);
    }

    public List<String> scopes() {
        return scopes;
    }

    int cells() {
        return Role.values().length * (onACase.size() * scopes.size() + atTheDoor.size());
    }

    boolean knowsEveryRole() {
        return sight.keySet().containsAll(Arrays.asList(Role.values()));
    }
}
