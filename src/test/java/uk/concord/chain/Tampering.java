package uk.concord.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What somebody may do to one line of a trail and all that follows it; afterwards it may be made to fit again. */
enum Tampering {
    EDIT {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            Link line = links.get(index);
            List<String> words = new ArrayList<>(line.words());
            int word = 3 + chance.nextInt(words.size() - 3);
            words.set(word, other(words.get(word), chance));
            links.set(index, new Link(words, line.previousHash(), line.hash()));
        }
    },
    EDIT_OF_A_HASH {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            Link line = links.get(index);
            byte[] hash = line.hash().clone();
            hash[chance.nextInt(hash.length)] ^= (byte) (1 << chance.nextInt(8));
            boolean before = chance.nextBoolean();
            links.set(index, new Link(line.words(), before ? hash : line.previousHash(), before ? line.hash() : hash));
        }

        @Override
        boolean isMendedByFitting() {
            return true;
        }
    },
    DELETE {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            links.remove(index);
        }
    },
    INSERT {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            Link line = links.get(index);
            List<String> words = new ArrayList<>(line.words());
            words.set(4, new UUID(9, chance.nextLong()).toString());
            links.add(index, new Link(words, line.previousHash(), Link.hash(line.previousHash(), words)));
        }
    },
    SWAP {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            int other = index + 1 < links.size() ? index + 1 : index - 1;
            Link line = links.get(index);
            links.set(index, numbered(links.get(other), line.position()));
            links.set(other, numbered(line, other + 1L));
        }
    },
    TRUNCATION {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            links.subList(index, links.size()).clear();
        }
    },
    REVERSAL {
        @Override
        void act(List<Link> links, int index, RandomGenerator chance) {
            int first = Math.max(0, Math.min(index, links.size() - 2));
            Collections.reverse(links.subList(first, links.size()));
            for (int i = first; i < links.size(); i++) {
                links.set(i, numbered(links.get(i), i + 1L));
            }
        }
    };

    abstract void act(List<Link> links, int index, RandomGenerator chance);

    /** Whether fitting writes back what was there, so that nothing is left to be found. */
    boolean isMendedByFitting() {
        return false;
    }

    private static Link numbered(Link line, long position) {
        List<String> words = new ArrayList<>(line.words());
        words.set(2, Long.toString(position));
        return new Link(words, line.previousHash(), line.hash());
    }

    private static String other(String word, RandomGenerator chance) {
        return word.isEmpty() ? "~CaseFile" : word + (char) ('a' + chance.nextInt(26));
    }
}
