package uk.concord.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.concord.access.Role;

/** The hand-written matrix: how each role stands to a case, and which operations it may begin. */
final class CaseMatrix {
    final Map<Role, Map<String, String>> sight = new LinkedHashMap<>();
    final Map<String, Set<String>> onACase = new LinkedHashMap<>();
    final Map<String, Set<String>> atTheDoor = new LinkedHashMap<>();

    private List<String> scopes = List.of();
    private String part = "";

    static CaseMatrix read() {
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
            case "sight", "row", "door" -> begin(first, rest);
            default -> {
                switch (part) {
                    case "sight" -> sight.put(Role.valueOf(first), byScope(rest));
                    case "row" -> onACase.put(first, Set.copyOf(rest));
                    default -> atTheDoor.put(first, Set.copyOf(rest));
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

    /** What the role finds that begins this operation on a case to which it stands so. */
    String expected(String operation, Role role, String scope) {
        boolean mayBegin = Objects.requireNonNull(onACase.get(operation)).contains(role.name());
        return mayBegin ? Objects.requireNonNull(sight.get(role)).getOrDefault(scope, "?") : "-";
    }

    List<String> scopes() {
        return scopes;
    }

    int cells() {
        return Role.values().length * (onACase.size() * scopes.size() + atTheDoor.size());
    }

    boolean knowsEveryRole() {
        return sight.keySet().containsAll(Arrays.asList(Role.values()));
    }
}
