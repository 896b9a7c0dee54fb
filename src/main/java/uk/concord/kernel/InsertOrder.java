package uk.concord.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

/**
 * Writes rows in the order that the foreign keys of the migrations ask for. Entities of other features are known by id
 * only, so the order cannot be read from their mappings.
 */
final class InsertOrder {
    private static final Pattern TABLE_OR_REFERENCE =
            Pattern.compile("(?:CREATE|ALTER)\\s+TABLE\\s+(\\w+)|REFERENCES\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, Set<String>> parents = new HashMap<>();

    static InsertOrder ofMigrations() {
        InsertOrder order = new InsertOrder();
        try (Stream<Path> migrations = Files.list(folder())) {
            for (Path migration : migrations.sorted().toList()) {
                order.read(Files.readString(migration));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The migrations cannot be read", unreadable);
        }
        return order;
    }

    void read(String sql) {
        String table = "";
        Matcher found = TABLE_OR_REFERENCE.matcher(sql);
        while (found.find()) {
            if (found.group(1) != null) {
                table = found.group(1).toLowerCase(Locale.ROOT);
            } else {
                parents.computeIfAbsent(table, t -> new HashSet<>())
                        .add(found.group(2).toLowerCase(Locale.ROOT));
            }
        }
    }

    Set<String> parentsOf(String table) {
        return parents.getOrDefault(table.toLowerCase(Locale.ROOT), Set.of());
    }

    void applyTo(Session session) {
        Map<String, ClassDescriptor> byTable = new HashMap<>();
        List<ClassDescriptor> entities = session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .toList();
        entities.forEach(entity -> table(entity).ifPresent(table -> byTable.putIfAbsent(table, entity)));
        entities.forEach(entity -> table(entity).stream()
                .flatMap(table -> parentsOf(table).stream().filter(parent -> !parent.equals(table)))
                .map(byTable::get)
                .filter(parent -> parent != null && parent != entity)
                .forEach(parent -> entity.addConstraintDependencies(parent.getJavaClass())));
    }

    private static Optional<String> table(ClassDescriptor entity) {
        return Stream.of(entity.getTableNames().toArray())
                .findFirst()
                .map(String::valueOf)
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Path folder() {
        URL migrations = Optional.ofNullable(InsertOrder.class.getClassLoader().getResource("db/migration"))
                .orElseThrow(() -> new IllegalStateException("The migrations are missing"));
        try {
            return Path.of(migrations.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The migrations have no address", impossible);
        }
    }
}
