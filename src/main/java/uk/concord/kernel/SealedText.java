package uk.concord.kernel;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text that only the portal can read: what the database, a backup and a thief hold is this. Empty stays empty. */
public final class SealedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final SealedText EMPTY = new SealedText(new byte[0]);

    private final byte[] sealed;

    private SealedText(byte[] sealed) {
        this.sealed = sealed;
    }

    /** What a field holds before anything is said. */
    public static SealedText empty() {
        return EMPTY;
    }

    /** Seals a text for its place; nothing at all is sealed as nothing. */
    public static SealedText of(SealedPlace place, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return EMPTY;
        }
        return new SealedText(Vault.inUse().seal(place, text));
    }

    static SealedText fromColumn(byte @Nullable [] bytes) {
        return bytes == null || bytes.length == 0 ? EMPTY : new SealedText(bytes.clone());
    }

    byte[] toColumn() {
        return sealed.clone();
    }

    public boolean isEmpty() {
        return sealed.length == 0;
    }

    /** Reads the text at its place; what was erased reads as erased. */
    public String open(SealedPlace place) {
        return isEmpty() ? "" : Vault.inUse().open(place, sealed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedText text && Arrays.equals(sealed, text.sealed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }

    /** Says nothing of the text: a log line must not. */
    @Override
    public String toString() {
        return isEmpty() ? "sealed(empty)" : "sealed";
    }
}
