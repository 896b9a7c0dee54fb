package uk.concord.person;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;

/** The forms under which a name is found again, whatever its script, accents, order or capitals. Pure functions. */
final class NameKeys {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private NameKeys() {}

    /** The name itself: same letters, whatever the case, the accents' encoding, the spaces and invisible signs. */
    static String exact(String name) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(name);
        return folded.codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How the name sounds, its words in any order: {@code Zoë O'Neill} and {@code oneil zoe} are one. */
    static String sound(String name) {
        Set<String> sounds = new TreeSet<>();
        for (String word : words(name)) {
            String sound = new DoubleMetaphone().doubleMetaphone(word);
            sounds.add(sound == null || sound.isEmpty() ? word : sound);
        }
        return String.join(" ", sounds);
    }

    private static List<String> words(String name) {
        String latin;
        // A transliterator is not safe for several threads at once.
        synchronized (LATIN) {
            latin = LATIN.transliterate(name);
        }
        String plain = latin.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
