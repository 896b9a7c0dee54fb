package uk.concord.browser;

import java.util.Set;
import java.util.UUID;

/**
 * One worker of the tests alone and one case of theirs. Behind the portal's back the worker is given a role, and is put to
 * the case as a scope of the matrix says; the rows are those that the services write, and all of them are taken away again.
 */
record ScopedWorker(String email, String account, String agency, String caseId, String action)
        implements AutoCloseable {
    private static final String COLLEAGUE = "rep@children.northmere.example";
    private static final Set<String> ALL_TIES = Set.of("unlisted", "listed", "conflict", "suspended", "lapsed");

    /** A colleague of Children's services, who owned an action of the case that has ended. */
    static ScopedWorker of(String caseId) {
        String email = "matrix-" + UUID.randomUUID() + "@children.northmere.example";
        Rows.change(
                "INSERT INTO account (id, version, agency_id, email, name, password_hash, status, active_since) SELECT "
                        + bytes(id()) + ", 0, agency_id, '" + email
                        + "', 'Matrix Testworker', password_hash, status, active_since FROM account WHERE email = '"
                        + COLLEAGUE
                        + "'");
        String account =
                Rows.ids("SELECT id FROM account WHERE email = '" + email + "'").get(0);
        String agency = Rows.ids("SELECT agency_id FROM account WHERE email = '" + email + "'")
                .get(0);
        ScopedWorker worker = new ScopedWorker(email, account, agency, caseId, id());
        worker.owns(worker.action, "CANCELLED");
        return worker;
    }

    /** From now on the worker has this role and stands so to the case. */
    void stand(String role, String scope) {
        withdraw();
        boolean all = ALL_TIES.contains(scope);
        String area = all || scope.equals("area") ? "Northmere" : "Southmere";
        Rows.change("INSERT INTO role_tenure VALUES (" + bytes(id()) + ", 0, " + bytes(account) + ", '" + role + "', '"
                + area + "', UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE, NULL)");
        if (all || scope.equals("team") || scope.equals("named")) {
            Rows.change("INSERT INTO case_team VALUES (" + bytes(id()) + ", 0, " + bytes(caseId) + ", " + bytes(agency)
                    + ", 'INVITED', '', " + bytes(account) + ", UTC_TIMESTAMP(3), NULL, UTC_TIMESTAMP(3))");
        }
        if (all || scope.equals("named")) {
            name("ON_TEAM");
        }
        if (all || scope.equals("owner")) {
            owns(id(), "ACCEPTED");
        }
        if (all || scope.equals("chairs")) {
            Rows.change("INSERT INTO case_chairing VALUES (" + bytes(id()) + ", 0, " + bytes(caseId) + ", "
                    + bytes(account) + ", UTC_TIMESTAMP(3))");
        }
        shut(scope);
    }

    private void shut(String scope) {
        switch (scope) {
            case "listed" -> {
                name("RESTRICTED");
                restrict(true);
                saidWhy();
            }
            case "unlisted" -> restrict(true);
            case "conflict" ->
                Rows.change("INSERT INTO case_conflict (id, version, case_id, party_id, party, kind, declared_by,"
                        + " declared_at, words_sealed) VALUES (" + bytes(id()) + ", 0, " + bytes(caseId) + ", "
                        + bytes(account) + ", 'ACCOUNT', 'OTHER', " + bytes(account) + ", UTC_TIMESTAMP(3), '')");
            case "suspended" -> Rows.change("UPDATE agency SET active = FALSE WHERE id = " + bytes(agency));
            case "lapsed" -> sign("+ INTERVAL 100 YEAR");
            default -> restrict(false);
        }
    }

    /** Without role or tie, as before. */
    private void withdraw() {
        String here = " WHERE case_id = " + bytes(caseId) + " AND ";
        Rows.change("DELETE FROM role_tenure WHERE account_id = " + bytes(account));
        Rows.change("DELETE FROM case_team" + here + "agency_id = " + bytes(agency));
        Rows.change("DELETE FROM case_purpose" + here + "account_id = " + bytes(account));
        Rows.change("DELETE FROM case_naming" + here + "account_id = " + bytes(account));
        Rows.change("DELETE FROM case_chairing" + here + "account_id = " + bytes(account));
        Rows.change("DELETE FROM case_conflict" + here + "party_id = " + bytes(account));
        Rows.change("DELETE FROM action_item WHERE owner_id = " + bytes(account) + " AND status = 'ACCEPTED'");
        Rows.change("UPDATE agency SET active = TRUE WHERE id = " + bytes(agency));
        sign("- INTERVAL 100 YEAR");
        restrict(false);
    }

    /** Moves the signatures of the agency that are still to come into the past, or those of the past to where none is. */
    private void sign(String by) {
        String which = by.startsWith("+") ? "signed_on <= UTC_DATE()" : "signed_on > UTC_DATE() + INTERVAL 50 YEAR";
        Rows.change("UPDATE agreement_signatory SET signed_on = signed_on " + by + " WHERE agency_id = " + bytes(agency)
                + " AND " + which);
    }

    private void name(String kind) {
        Rows.change("INSERT INTO case_naming VALUES (" + bytes(id()) + ", 0, " + bytes(caseId) + ", " + bytes(account)
                + ", '" + kind + "', " + bytes(account) + ", UTC_TIMESTAMP(3))");
    }

    private void saidWhy() {
        Rows.change("INSERT INTO case_purpose VALUES (" + bytes(id()) + ", 0, " + bytes(caseId) + ", " + bytes(account)
                + ", UTC_TIMESTAMP(3), '')");
    }

    private void restrict(boolean named) {
        Rows.change("UPDATE case_file SET restricted = " + named + " WHERE id = " + bytes(caseId));
    }

    private void owns(String actionId, String status) {
        Rows.change("INSERT INTO action_item (id, version, subject_kind, subject_id, words_sealed, words_clear,"
                + " owner_agency_id, owner_id, owner_post, category, priority, due_on, original_due_on, extensions_given,"
                + " status, proposed_by, proposed_at, contacts_victim, alerts_perpetrator, risk_considered) VALUES ("
                + bytes(actionId) + ", 0, 'CASE', " + bytes(caseId) + ", '', '', " + bytes(agency) + ", "
                + bytes(account)
                + ", '', 'SAFETY', 'ROUTINE', UTC_DATE() + INTERVAL 7 DAY, UTC_DATE() + INTERVAL 7 DAY,"
                + " 0, '" + status + "', " + bytes(account) + ", UTC_TIMESTAMP(3), FALSE, FALSE, FALSE)");
    }

    @Override
    public void close() {
        withdraw();
        Rows.change("DELETE FROM action_item WHERE owner_id = " + bytes(account));
        Rows.change("UPDATE account SET status = 'LEFT' WHERE id = " + bytes(account));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String bytes(String id) {
        return "x'" + id.replace("-", "") + "'";
    }
}
