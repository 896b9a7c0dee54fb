package uk.concord.credential;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password must be: long, not known from leaks, not made of the person's own name. No rule asks for
 * signs or digits, and none makes anybody change one that nobody knows: both lead to worse passwords.
 */
final class PasswordRule {
    static final int SHORTEST = 12;
    /** Longer ones are refused before anything is computed. */
    static final int LONGEST = 128;

    private static final int SHORTEST_NAME = 4;
    private static final int LONG_NAME = 6;
    private static final Pattern NO_LETTERS_AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern REPEATED = Pattern.compile("^(.{1,8}?)\\1+.{0,2}$", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private PasswordRule() {}

    /** Whether it is worth the work of checking. */
    static boolean canBeOne(String password) {
        return !password.isEmpty() && password.length() <= LONGEST;
    }

    /** The rule that a new password breaks. */
    static Optional<String> brokenBy(String password, List<String> own, Predicate<String> leaked) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("credential.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("credential.password.long");
        }
        if (names(own).anyMatch(name -> isNamed(plain, name))) {
            return Optional.of("credential.password.own");
        }
        return REPEATED.matcher(plain).matches() || variants(plain).anyMatch(leaked)
                ? Optional.of("credential.password.leaked")
                : Optional.empty();
    }

    /** A short name may stand by chance within a longer word, a long one hardly. */
    private static boolean isNamed(String plain, String name) {
        return (name.length() >= LONG_NAME && plain.contains(name))
                || WORDS.splitAsStream(plain).anyMatch(name::equals);
    }

    /** The words of a name; of an address those before the sign, since the others are everybody's. */
    private static Stream<String> names(List<String> own) {
        return own.stream()
                .map(text -> text.contains("@") ? text.substring(0, text.indexOf('@')) : text)
                .flatMap(text -> WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_NAME);
    }

    /** As typed, and the word that is left when signs stand for letters or around it. */
    private static Stream<String> variants(String plain) {
        String bare = bare(plain);
        return Stream.of(plain, bare, read(plain), bare(read(plain)), bare(read(bare)))
                .flatMap(one -> Stream.of(one, halved(one)));
    }

    private static String bare(String text) {
        return NO_LETTERS_AROUND.matcher(text).replaceAll("");
    }

    private static String read(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** One word written twice. */
    private static String halved(String text) {
        String half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }
}
