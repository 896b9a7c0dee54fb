package uk.concord.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who takes part in the worked example, and every view there is: a new one is in the list by itself. */
final class Cast {
    private static final Path ACCOUNTS = Path.of("config/examples/accounts.csv");
    private static final Path VIEWS = Path.of("src/main/webapp");

    private static final Pattern PART = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");

    private Cast() {}

    /** An account of the example. */
    record Member(String email, Set<String> roles) {
        /** Of the agency whose agreement has lapsed: nothing opens for it any more. */
        boolean isLapsed() {
            return email.endsWith("@seaview.example");
        }

        @Override
        public String toString() {
            return roles + " " + email;
        }
    }

    static List<Member> everybody() {
        try (Stream<String> lines = Files.lines(ACCOUNTS)) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Member(cells[1], Set.of(cells[3].split(" "))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first account of each combination of roles, and the one whose agency's agreement has lapsed. */
    static List<Member> oneOfEachRole() {
        Map<Set<String>, Member> first = new LinkedHashMap<>();
        everybody().forEach(member -> first.putIfAbsent(member.roles(), member));
        Stream<Member> lapsed = everybody().stream().filter(Member::isLapsed);
        return Stream.concat(first.values().stream(), lapsed).distinct().toList();
    }

    static List<String> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.map(VIEWS::relativize)
                    .filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The views with a form of their own, or with one in a part that they include. */
    static List<String> viewsWithForm() {
        return views().stream().filter(view -> hasForm(VIEWS.resolve(view))).toList();
    }

    private static boolean hasForm(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("<h:form")
                    || text.contains("<form method=\"post\"")
                    || PART.matcher(text)
                            .results()
                            .map(part -> part.group(1))
                            .anyMatch(part -> hasForm(VIEWS.resolve(part)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
