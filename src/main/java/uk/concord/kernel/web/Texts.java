package uk.concord.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The words of all features, {@code #{text['referral.send']}}: every file of {@code messages/}, merged. A key stands in
 * one file only, as a test sees to; the code of a broken rule is the key of its message.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    private static final Map<String, String> WORDS = Collections.unmodifiableMap(read());

    /** The words for the key; the key itself when it has none, which a test forbids. */
    static String of(String key) {
        return WORDS.getOrDefault(key, key);
    }

    @Override
    public String get(Object key) {
        return of(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return WORDS.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return WORDS.entrySet();
    }

    private static Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*.properties")) {
            for (Path file : files) {
                add(all, file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(Texts.class.getResource("/messages/"), "messages are missing");
        try {
            return Path.of(new URI(folder.toString()));
        } catch (URISyntaxException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static void add(Map<String, String> all, Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> all.putIfAbsent(key, properties.getProperty(key)));
    }
}
