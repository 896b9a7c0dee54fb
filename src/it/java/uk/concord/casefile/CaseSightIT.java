package uk.concord.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CaseAccess;
import uk.concord.access.CaseFacts;
import uk.concord.access.CaseSight;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionCategory;
import uk.concord.action.ActionOwner;
import uk.concord.action.ActionPriority;
import uk.concord.action.ActionProposal;
import uk.concord.action.ActionScope;
import uk.concord.action.SafetyGates;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.referral.ReferralAccepted;
import uk.concord.risk.RiskLevel;

/**
 * The policy, the query of one case and the query of lists agree for every viewer and case of invented worlds: agencies
 * active or not, agreements, conflicts, restriction, teams in every state, namings, chairs, roles, open actions (1.4).
 */
@ExtendWith(ArquillianExtension.class)
class CaseSightIT {
    private static final int CASES = 40;
    private static final long[] SEEDS = {1, 20, 300};

    private static final List<HeldRole> ROLES = List.of(
            new HeldRole(Role.REP, ""),
            new HeldRole(Role.DEPUTY, ""),
            new HeldRole(Role.PRACTITIONER, ""),
            new HeldRole(Role.COORD, "Northmere"),
            new HeldRole(Role.COORD, "Elsewhere"),
            new HeldRole(Role.CHAIR, "Northmere"),
            new HeldRole(Role.OPCC_PERF, ""),
            new HeldRole(Role.SYS_ADMIN, ""));

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseDoor door;

    @Inject
    private ActionBook actions;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private final List<Colleague> workers = new ArrayList<>();

    /** What the test itself knows of a case it made. */
    private record Made(
            UUID id,
            String area,
            boolean restricted,
            Set<UUID> shutOut,
            Set<UUID> deputies,
            Set<UUID> openTeams,
            Set<UUID> named,
            Set<UUID> listed,
            Set<UUID> chairs,
            Set<UUID> owners) {
        CaseFacts facts(Viewer viewer) {
            UUID me = viewer.accountId();
            UUID agency = viewer.agencyId();
            return new CaseFacts(
                    new CaseFacts.Barrier(
                            viewer.desk().active(),
                            viewer.desk().mayShareCases(),
                            shutOut.contains(me) || (shutOut.contains(agency) && !deputies.contains(me)),
                            restricted,
                            listed.contains(me)),
                    new CaseFacts.Office(
                            viewer.coordinatedAreas().contains(area), viewer.holds(Role.CHAIR) && chairs.contains(me)),
                    new CaseFacts.TeamPlace(
                            openTeams.contains(agency),
                            viewer.representsAgency(),
                            named.contains(me),
                            owners.contains(me)));
        }
    }

    @BeforeEach
    void meetTheWorkers() {
        agencies.active().stream().map(Agency::id).map(people::of).forEach(workers::addAll);
    }

    @Test
    @Tag("S1")
    @Tag("S2")
    @Tag("S9")
    void policyAndBothQueriesAgreeOnEveryViewerAndCase() throws Exception { // 1.4
        for (long seed : SEEDS) {
            agreeIn(seed);
        }
    }

    private void agreeIn(long seed) throws Exception {
        Random dice = new Random(seed);
        transaction.begin();
        try {
            Instant now = clock.instant();
            List<Made> world = new ArrayList<>();
            for (int i = 0; i < CASES; i++) {
                world.add(make(dice, now));
            }
            for (Colleague worker : workers) {
                agreeFor(viewer(worker, dice, now), world);
            }
        } finally {
            transaction.rollback();
        }
    }

    private void agreeFor(Viewer viewer, List<Made> world) {
        Set<UUID> whole = door.seenWhole(viewer, world.stream().map(Made::id).toList());
        Map<UUID, ActionScope.Glimpse> glimpses =
                door.glimpses(viewer, world.stream().map(Made::id).collect(Collectors.toSet()));
        Set<UUID> walked = walked(viewer, Visible.Walk.CASES, world);
        Set<UUID> byPlaces = Visible.isByPlacesAlone(viewer) ? walked(viewer, Visible.Walk.PLACES, world) : walked;
        for (Made made : world) {
            CaseSight expected = CaseAccess.decide(made.facts(viewer));
            String pair = viewer + " on " + made;
            assertEquals(expected, door.sight(viewer, made.id()), pair);
            assertEquals(
                    expected, Objects.requireNonNull(glimpses.get(made.id())).sight(), pair);
            assertEquals(expected == CaseSight.FULL, whole.contains(made.id()), pair);
            assertEquals(expected == CaseSight.FULL, walked.contains(made.id()), pair);
            assertEquals(expected == CaseSight.FULL, byPlaces.contains(made.id()), pair);
            assertEquals(
                    expected == CaseSight.FULL, files.visible(viewer, made.id()).isPresent(), pair);
        }
    }

    /** What a list finds that is walked this way. */
    private Set<UUID> walked(Viewer viewer, Visible.Walk walk, List<Made> world) {
        Visible visible = new Visible(viewer, walk);
        if (!visible.isPossible()) {
            return Set.of();
        }
        return new HashSet<>(visible.bind(em.createQuery(
                        "SELECT c.id FROM " + visible.source() + " WHERE c.id IN :cases AND " + visible.condition(),
                        UUID.class))
                .setParameter("cases", world.stream().map(Made::id).toList())
                .getResultList());
    }

    private Viewer viewer(Colleague worker, Random dice, Instant now) {
        Set<HeldRole> roles = new HashSet<>();
        for (int i = dice.nextInt(3); i >= 0; i--) {
            roles.add(ROLES.get(dice.nextInt(ROLES.size())));
        }
        Desk desk = new Desk(worker.agencyId(), dice.nextInt(8) > 0, dice.nextInt(8) > 0);
        return new Viewer(worker.id(), desk, roles, now);
    }

    private Made make(Random dice, Instant now) {
        String area = dice.nextBoolean() ? "Northmere" : "Elsewhere";
        Made made = new Made(
                Ids.next(),
                area,
                dice.nextInt(4) == 0,
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
        Colleague referrer = any(dice);
        CaseFile file = CaseFile.open(
                new ReferralAccepted(
                        Ids.next(),
                        made.id(),
                        new ReferralAccepted.Origin(referrer.agencyId(), referrer.id(), area, false),
                        List.of(),
                        now),
                Ids.next(),
                RiskLevel.MEDIUM);
        files.add(made.restricted() ? file.restrict(true) : file);
        teams(file, made, dice, now);
        names(made, dice, now);
        act(made, dice, now);
        return made;
    }

    private void teams(CaseFile file, Made made, Random dice, Instant now) {
        for (Agency agency : agencies.active()) {
            int fate = dice.nextInt(7);
            if (fate < 6) {
                CaseTeam place = files.add(CaseTeam.invite(
                        file, agency.id(), "An invented reason", any(dice).id(), now.minusSeconds(60)));
                boolean open = shape(place, fate, now);
                if (open) {
                    made.openTeams().add(agency.id());
                }
            }
            if (dice.nextInt(6) == 0) {
                settle(made, agency, dice, now);
            }
        }
    }

    /** An agency's conflict, settled in one of the three ways; two of them shut it out. */
    private void settle(Made made, Agency agency, Random dice, Instant now) {
        CaseConflict.Separation how =
                CaseConflict.Separation.values()[dice.nextInt(CaseConflict.Separation.values().length)];
        Colleague deputy = any(dice);
        Viewer chair = new Viewer(any(dice).id(), new Desk(agency.id(), true, true), Set.of(), now);
        files.add(CaseConflict.settled(
                made.id(),
                new CaseConflict.Settlement(agency.id(), CaseConflict.Type.LANDLORD_OF_BOTH, how, deputy.id()),
                chair));
        if (how != CaseConflict.Separation.PROCEED_WITH_SEPARATION) {
            made.shutOut().add(agency.id());
        }
        if (how == CaseConflict.Separation.NAMED_DEPUTY_ONLY
                && deputy.agencyId().equals(agency.id())) {
            made.deputies().add(deputy.id());
        }
    }

    /** Brings a place into one of its states and says whether it is open; the end itself is no longer within. */
    private static boolean shape(CaseTeam place, int fate, Instant now) {
        return switch (fate) {
            case 0 -> place.isOpenAt(now);
            case 1 -> place.takePart().isOpenAt(now);
            case 2 -> place.remove().isOpenAt(now);
            case 3 -> place.endAccess(now.minus(Duration.ofDays(1))).isOpenAt(now);
            case 4 -> place.endAccess(now.truncatedTo(ChronoUnit.MILLIS)).isOpenAt(now);
            default -> place.endAccess(now.plus(Duration.ofDays(1))).isOpenAt(now);
        };
    }

    private void names(Made made, Random dice, Instant now) {
        for (Colleague worker : workers) {
            if (dice.nextInt(5) == 0) {
                files.add(CaseNaming.name(made.id(), worker.id(), CaseNaming.Kind.ON_TEAM, worker.id(), now));
                made.named().add(worker.id());
            }
            if (dice.nextInt(4) == 0) {
                files.add(CaseNaming.name(made.id(), worker.id(), CaseNaming.Kind.RESTRICTED, worker.id(), now));
                made.listed().add(worker.id());
            }
            if (dice.nextInt(8) == 0) {
                files.add(CaseChairing.by(made.id(), worker.id(), now));
                made.chairs().add(worker.id());
            }
            if (dice.nextInt(15) == 0) {
                files.add(CaseConflict.own(made.id(), worker.id(), CaseConflict.Type.OTHER, "", now));
                made.shutOut().add(worker.id());
            }
        }
    }

    private void act(Made made, Random dice, Instant now) {
        if (dice.nextInt(2) == 0) {
            Colleague owner = any(dice);
            Viewer chair = new Viewer(any(dice).id(), new Desk(owner.agencyId(), true, true), Set.of(), now);
            actions.propose(
                    chair,
                    new Subject(SubjectKind.CASE, made.id()),
                    ActionOwner.person(owner.agencyId(), owner.id()),
                    new ActionProposal(
                            "Fit a new lock to the invented door",
                            ActionCategory.SAFETY,
                            ActionPriority.ROUTINE,
                            chair.today().plusDays(7),
                            SafetyGates.quiet(false)));
            made.owners().add(owner.id());
        }
    }

    private Colleague any(Random dice) {
        return workers.get(dice.nextInt(workers.size()));
    }
}
