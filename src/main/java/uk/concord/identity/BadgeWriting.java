package uk.concord.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Viewer;

/** Makes the badge of a sign-in, and in it the viewer, from the rows of this moment. */
@Dependent
class BadgeWriting {
    private static final int AGREEMENTS = 2;

    @Inject
    private SignIns signIns;

    Badge of(List<SignIns.Line> lines, Instant now) {
        SignIns.Line first = lines.get(0);
        Optional<Viewer> viewer =
                Optional.of(first.account()).filter(Account::isActive).map(account -> viewer(account, lines, now));
        return new Badge(
                first.account().id(),
                first.account().name(),
                first.agency().name(),
                viewer,
                first.account().isPasswordGiven(),
                first.signIn().isFresh(now),
                figures(first.counts()));
    }

    private static Viewer viewer(Account account, List<SignIns.Line> lines, Instant now) {
        SignIns.Line first = lines.get(0);
        Desk desk = new Desk(
                account.agencyId(),
                first.agency().isActive(),
                first.counts().get(0) > 0,
                first.counts().get(1) > 0,
                first.agency().isCdaRelevantAuthority());
        return new Viewer(account.id(), desk, account.isPasswordGiven() ? Set.of() : held(lines), now);
    }

    private static Set<HeldRole> held(List<SignIns.Line> lines) {
        return lines.stream()
                .map(SignIns.Line::role)
                .filter(Objects::nonNull)
                .map(RoleTenure::held)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Long> figures(List<Long> counts) {
        Map<String, Long> figures = new HashMap<>();
        int place = AGREEMENTS;
        for (String name : signIns.figureNames()) {
            figures.put(name, counts.get(place++));
        }
        return Map.copyOf(figures);
    }
}
