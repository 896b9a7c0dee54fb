package uk.concord.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of the seals that were carried away, {@code seal-000001.txt} and so on, none missing. */
public record SealFolder(Path path) {

    /** Adds a file; one that is there already is never written over: then the database is older than its seals. */
    public void add(long number, String file) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(name(number)), file, StandardOpenOption.CREATE_NEW);
    }

    /** The signed heads of all sheets, if each is signed and names the one before it. */
    public SignedHeads read(PublicKey key) throws IOException, ForgedSeal {
        SignedHeads signed = new SignedHeads();
        String before = SealSheet.NOTHING;
        for (Path file : files()) {
            String text = Files.readString(file);
            try {
                signed.add(following(before, text, key).heads());
            } catch (ForgedSeal forged) {
                throw new ForgedSeal(file.getFileName() + ": " + forged.getMessage(), forged);
            }
            before = SealSheet.digest(text);
        }
        return signed;
    }

    private static SealSheet following(String before, String text, PublicKey key) throws ForgedSeal {
        SealSheet sheet = SealSheet.open(text, key);
        if (!sheet.before().equals(before)) {
            throw new ForgedSeal("it does not follow the one before it");
        }
        return sheet;
    }

    /** How many there are. */
    public int count() throws IOException {
        return files().size();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> file.getFileName().toString().matches("seal-\\d{6}\\.txt"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String name(long number) {
        return String.format(Locale.ROOT, "seal-%06d.txt", number);
    }
}
