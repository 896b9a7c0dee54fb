package uk.concord.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which view opens for which role: the matrix of the dossier's 1.3, by view. A view is not in the portal without a line
 * here. Behind the door the row still decides: a view that shows one case, referral or action opens for a role of its
 * line only with the id of one that is theirs.
 */
final class Doors {
    /** The view, the table of the ids it shows (- stands for a list without one), and the roles. */
    private static final String VIEWS = """
            sign-in.xhtml                  | -                | nobody
            second-step.xhtml              | -                | nobody
            signed-out.xhtml               | -                | nobody
            not-found.xhtml                | -                | nobody
            error.xhtml                    | -                | nobody
            too-large.xhtml                | -                | nobody
            accessibility.xhtml            | -                | nobody
            privacy.xhtml                  | -                | nobody
            help.xhtml                     | -                | nobody
            my-work.xhtml                  | -                | everybody
            inbox.xhtml                    | -                | everybody
            identity/own-account.xhtml     | -                | everybody
            identity/own-second-factor.xhtml | -              | everybody
            staff/why-not.xhtml            | -                | everybody

            referral/referrals.xhtml       | -                | PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC AGENCY_MGR
            referral/start.xhtml           | -                | PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC
            referral/tasks.xhtml           | referral         | PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC AGENCY_MGR
            referral/question.xhtml        | referral         | PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC AGENCY_MGR
            referral/check.xhtml           | referral         | PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC AGENCY_MGR
            referral/referral.xhtml        | referral         | PRACTITIONER REP DEPUTY HCU ADVOCATE TPRC AGENCY_MGR
            referral/sign-off.xhtml        | referral         | AGENCY_MGR
            triage/triage.xhtml            | - referral       | COORD
            triage/whole.xhtml             | referral         | COORD
            triage/declines.xhtml          | - referral       | COORD CHAIR

            incident/incidents.xhtml       | -                | PRACTITIONER REP DEPUTY HCU FLAG_QA ADVOCATE COORD CHAIR
            incident/flags.xhtml           | incident         | PRACTITIONER REP DEPUTY HCU FLAG_QA ADVOCATE COORD CHAIR

            casework/cases.xhtml           | -                | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/case.xhtml            | case_file        | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/card.xhtml            | case_file        | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/add-update.xhtml      | case_file        | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/conflict.xhtml        | case_file        | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/who-can-see.xhtml     | case_file        | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/purpose.xhtml         | case_file        | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            casework/log-contact.xhtml     | case_file        | REP DEPUTY HCU ADVOCATE COORD
            casework/team.xhtml            | case_file        | COORD
            casework/restrict.xhtml        | case_file        | CHAIR
            casework/leave-out.xhtml       | case_file        | CHAIR
            casework/break-glass.xhtml     | -                | CHAIR IG_LEAD
            casework/emergency-sheet.xhtml | case_file        | CHAIR IG_LEAD
            casework/glass-review.xhtml    | glass_break      | CHAIR IG_LEAD
            casework/close.xhtml           | case_file        | CHAIR

            meeting/meetings.xhtml         | -                | REP DEPUTY HCU ADVOCATE COORD CHAIR
            meeting/meeting.xhtml          | meeting          | REP DEPUTY HCU ADVOCATE COORD CHAIR
            meeting/console.xhtml          | meeting          | COORD CHAIR
            meeting/research.xhtml         | - research_request | REP DEPUTY
            meeting/case-research.xhtml    | case_file        | REP DEPUTY HCU ADVOCATE COORD CHAIR

            action/actions.xhtml           | -                | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            action/update.xhtml            | action_item      | PRACTITIONER REP DEPUTY HCU ADVOCATE COORD CHAIR
            action/settle.xhtml            | action_item      | COORD CHAIR

            plan/plan.xhtml                | - inspection     | REP DEPUTY AGENCY_MGR HCU FLAG_QA COORD CHAIR PLAN_OWNER OPCC_PERF OPCC_LEAD IG_LEAD
            plan/actions.xhtml             | inspection       | REP DEPUTY AGENCY_MGR HCU FLAG_QA COORD CHAIR PLAN_OWNER OPCC_PERF OPCC_LEAD IG_LEAD
            plan/recommendation.xhtml      | plan_item        | REP DEPUTY AGENCY_MGR HCU FLAG_QA COORD CHAIR PLAN_OWNER OPCC_PERF OPCC_LEAD IG_LEAD
            plan/shape.xhtml               | plan_item        | OPCC_PERF OPCC_LEAD
            plan/update-round.xhtml        | - plan_item      | PLAN_OWNER
            plan/import.xhtml              | -                | OPCC_PERF

            oversight/trail.xhtml          | -                | IG_LEAD

            agency/own-agreements.xhtml    | -                | REP DEPUTY
            agency/agreements.xhtml        | -                | IG_LEAD SYS_ADMIN
            agency/agreement.xhtml         | sharing_agreement | IG_LEAD SYS_ADMIN
            agency/agreement-document.xhtml | sharing_agreement | IG_LEAD
            agency/draft-agreement.xhtml   | -                | IG_LEAD
            agency/agencies.xhtml          | -                | IG_LEAD SYS_ADMIN
            agency/agency.xhtml            | agency           | IG_LEAD SYS_ADMIN
            agency/enter-agency.xhtml      | -                | IG_LEAD SYS_ADMIN
            staff/people.xhtml             | -                | AGENCY_MGR
            staff/person.xhtml             | account          | AGENCY_MGR
            staff/leaver.xhtml             | account          | AGENCY_MGR
            identity/administration.xhtml  | -                | SYS_ADMIN
            identity/open-account.xhtml    | -                | SYS_ADMIN
            identity/account.xhtml         | account          | SYS_ADMIN
            identity/new-start.xhtml       | account          | SYS_ADMIN
            """;

    /** What a view wants to know besides the id. */
    private static final Map<String, String> MORE = Map.of("referral/question.xhtml", "&page=safety");

    private static final Map<String, Door> BY_VIEW = VIEWS.lines()
            .filter(line -> !line.isBlank())
            .map(Door::read)
            .collect(Collectors.toMap(Door::view, door -> door, (one, other) -> one, TreeMap::new));

    private Doors() {}

    /**
     * @param bare opens without an id too, as a list
     * @param table where the ids stand that it shows; empty when it takes none
     * @param roles for whom it opens; "nobody" for those who have not signed in, "everybody" for all who have
     */
    record Door(String view, boolean bare, String table, Set<String> roles) {
        static Door read(String line) {
            String[] cells = line.split("\\|");
            List<String> ids = Arrays.asList(cells[1].strip().split(" "));
            String table = ids.get(ids.size() - 1);
            return new Door(
                    cells[0].strip(),
                    ids.get(0).equals("-"),
                    table.equals("-") ? "" : table,
                    Set.of(cells[2].strip().split(" ")));
        }

        /** How it is asked for one thing. */
        String address(String id) {
            return "?id=" + id + MORE.getOrDefault(view, "");
        }

        boolean isPublic() {
            return roles.contains("nobody");
        }

        boolean takesId() {
            return !table.isEmpty();
        }

        boolean opensFor(Set<String> held) {
            return roles.contains("everybody") || held.stream().anyMatch(roles::contains);
        }
    }

    static Set<String> views() {
        return BY_VIEW.keySet();
    }

    static List<Door> all() {
        return List.copyOf(BY_VIEW.values());
    }

    /** Those that need a sign-in. */
    static List<Door> closed() {
        return all().stream().filter(door -> !door.isPublic()).toList();
    }
}
