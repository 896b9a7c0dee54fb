package uk.concord.incident;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The flags of an incident at one time.
 *
 * @param strands what the victim was targeted for, as perceived; may be several, may be none yet
 * @param online empty until somebody answers
 */
public record Flags(Set<Strand> strands, Optional<OnlineFlag> online) {
    public Flags {
        strands = Set.copyOf(strands);
    }

    Flags with(Strand strand) {
        Set<Strand> more = EnumSet.of(strand);
        more.addAll(strands);
        return new Flags(more, online);
    }

    Flags without(Strand strand) {
        Set<Strand> fewer = EnumSet.noneOf(Strand.class);
        fewer.addAll(strands);
        fewer.remove(strand);
        return new Flags(fewer, online);
    }

    /** The strands in the order of the national list. */
    public String strandWords() {
        if (strands.isEmpty()) {
            return "None recorded";
        }
        return EnumSet.copyOf(strands).stream().map(Strand::words).collect(Collectors.joining("; "));
    }

    public String onlineWords() {
        return OnlineFlag.words(online);
    }

    String stored() {
        return Strand.stored(strands) + "|" + online.map(OnlineFlag::name).orElse("");
    }

    static Flags fromStored(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            return new Flags(Set.of(), Optional.empty());
        }
        String flag = text.substring(bar + 1);
        return new Flags(
                Strand.fromStored(text.substring(0, bar)),
                flag.isEmpty() ? Optional.empty() : Optional.of(OnlineFlag.valueOf(flag)));
    }
}
