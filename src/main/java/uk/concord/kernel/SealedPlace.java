package uk.concord.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed text stands. It is bound into the seal, so that a text moved to another row or column does not open.
 *
 * @param subject whose key seals it: destroying that key erases the text
 * @param column table and column, such as {@code person.name}
 * @param row id of the row
 */
public record SealedPlace(UUID subject, String column, UUID row) {
    byte[] associated() {
        return (column + '|' + row).getBytes(StandardCharsets.UTF_8);
    }
}
