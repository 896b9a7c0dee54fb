package uk.concord.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.kernel.SubjectKind;

/** Why an agency can do nothing of what it had taken on: its access has stopped (L-02, S82). */
public enum Standstill {
    SUSPENDED("Agency suspended", "is suspended and has no access"),
    NO_AGREEMENT("No agreement in force", "has no agreement in force and no access");

    private final String label;
    private final String words;

    Standstill(String label, String words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /** How a sentence about the agency goes on. */
    public String words() {
        return words;
    }

    private static Optional<Standstill> of(Desk desk, SubjectKind kind) {
        if (!desk.active()) {
            return Optional.of(SUSPENDED);
        }
        boolean agreed = kind == SubjectKind.PLAN ? desk.mayUsePlan() : desk.mayShareCases();
        return agreed ? Optional.empty() : Optional.of(NO_AGREEMENT);
    }

    /** The agencies as they stand on one day. */
    public record Day(Map<UUID, Desk> desks) {
        public static Day of(List<Desk> desks) {
            return new Day(desks.stream().collect(Collectors.toMap(Desk::agencyId, Function.identity())));
        }

        /** What stops the agency in cases or plan. */
        public Optional<Standstill> of(UUID agencyId, SubjectKind kind) {
            return Optional.ofNullable(desks.get(agencyId)).flatMap(desk -> Standstill.of(desk, kind));
        }

        /** The agencies that are stopped in cases or plan. */
        public Set<UUID> stopped(SubjectKind kind) {
            return desks.keySet().stream()
                    .filter(agency -> of(agency, kind).isPresent())
                    .collect(Collectors.toSet());
        }
    }
}
