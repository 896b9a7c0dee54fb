package uk.concord.load;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Ids, names and texts that come from the seed alone; whoever reads one sees that it is invented. */
final class Invented {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ko", "li", "mer", "dun", "fa", "gi", "ros", "tel", "vo", "wen", "zu", "pal", "nim", "har", "je");

    private static final List<String> EVENTS = List.of(
            "the letterbox was taped shut",
            "words were painted on the fence",
            "somebody shouted from a car",
            "a window was broken at night",
            "the bus stop was scratched with a slur");

    /** As many references as seven of the 28 signs make. */
    private static final long PLACES = 13_492_928_512L;

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    /** An id as the portal makes them: ordered by time, the rest by chance. */
    UUID id(long millis) {
        long high = millis << 16 | 0x7000L | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Nobody is called so: two made-up words, and one that says it. */
    String name() {
        return word() + ' ' + word() + " Loadsample";
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A few sentences about a case, as long as people write them. */
    String account(int number) {
        return "Invented for measuring, case " + number + ": " + event() + ", and a week later " + event()
                + ". The person is invented too, and so is the worker who wrote this. They would like to be called"
                + " before anybody visits, and they ask that nothing is sent to the house.";
    }

    String event() {
        return EVENTS.get(random.nextInt(EVENTS.size()));
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    /** A reference such as HC-7F3K-92Q that no other number has. */
    static String reference(String prefix, int number) {
        String signs = "234679ABCDEFGHJKMNPQRTUVWXYZ";
        // A fixed mixture of the digits, so that neighbours do not look alike and no two are equal
        long mixed = (number * 6_364_136_223L + 1_442_695_041L) % PLACES;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append(signs.charAt((int) (mixed % 28)));
            mixed /= 28;
        }
        return prefix + '-' + text.substring(0, 4) + '-' + text.substring(4);
    }

    static String exact(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    static String sound(String name) {
        Set<String> sounds = new TreeSet<>();
        for (String word : name.split(" ")) {
            sounds.add(new DoubleMetaphone().doubleMetaphone(word));
        }
        return String.join(" ", sounds);
    }
}
