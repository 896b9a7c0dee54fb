package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody could do with a form that they kept, changed, sent twice or left open. */
class ForgedFormsBrowserIT {
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String HEALTH = "rep@health.northmere.example";
    private static final String OWNER = "owner@police.northmere.example";
    private static final String LEAD = "lead@commissioner.northmere.example";
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";

    /** A case with this agency on its team, or without it. */
    private static final String ON_TEAM =
            "SELECT t.case_id FROM case_team t JOIN account a ON a.agency_id = t.agency_id"
                    + " JOIN case_file c ON c.id = t.case_id WHERE a.email = '%s' AND t.status IN ('INVITED', 'ACTIVE')"
                    + " AND t.access_ends_at IS NULL AND c.restricted = FALSE AND c.status <> 'CLOSED' ORDER BY t.case_id";

    private static final String OFF_TEAM = "SELECT id FROM case_file WHERE id NOT IN (SELECT t.case_id FROM case_team t"
            + " JOIN account a ON a.agency_id = t.agency_id WHERE a.email = '%s') ORDER BY id";

    @Test
    @Tag("S40")
    void anUpdateThatIsSentTwiceIsKeptOnce() {
        Caller housing = Caller.signedInAnew(HOUSING);
        String view = "casework/add-update.xhtml?id=" + first(ON_TEAM, HOUSING);
        Map<String, String> form = update(housing.get(view));
        long before = Rows.count("SELECT COUNT(*) FROM case_update");

        assertEquals(302, housing.post(view, form).status());
        housing.post(view, form);

        assertEquals(before + 1, Rows.count("SELECT COUNT(*) FROM case_update"));
    }

    @Test
    @Tag("S40")
    void aDoubleClickIsOneUpdate() {
        Caller housing = Caller.signedInAnew(HOUSING);
        String view = "casework/add-update.xhtml?id=" + first(ON_TEAM, HOUSING);
        Map<String, String> form = update(housing.get(view));
        long before = Rows.count("SELECT COUNT(*) FROM case_update");

        Stream.of(1, 2, 3)
                .map(click -> CompletableFuture.supplyAsync(() -> housing.post(view, form)))
                .toList()
                .forEach(answer -> assertTrue(answer.join().status() < 500));

        assertEquals(before + 1, Rows.count("SELECT COUNT(*) FROM case_update"));
    }

    @ParameterizedTest
    @CsvSource({"casework/close.xhtml, form:close", "casework/team.xhtml, form:invite"})
    @Tag("S2")
    void aFormOfOneCaseIsNotTakenForAnother(String view, String button) { // 1.4
        String own = first(ON_TEAM, HOUSING);
        Caller caller = Caller.signedInAnew(HOUSING);
        Map<String, String> form = update(caller.get("casework/add-update.xhtml?id=" + own));
        form.put(button, "");
        String written = written();

        String absent = caller.post(view + "?id=" + ABSENT, form).lasting();
        for (String hidden : Rows.ids(String.format(Locale.UK, OFF_TEAM, HOUSING))) {
            String answer = caller.post(view + "?id=" + hidden, form).lasting();
            assertEquals(absent, answer.replace(hidden, ABSENT), hidden);
        }

        assertEquals(written, written());
    }

    @ParameterizedTest
    @CsvSource({"action/actions.xhtml, accept, action_item", "meeting/research.xhtml, nothing, research_request"})
    @Tag("S2")
    void aButtonDoesNothingToWhatIsAnothers(String view, String act, String table) { // 1.4
        Caller caller = Caller.of(HEALTH);
        String column = table.equals("action_item") ? "owner_agency_id" : "agency_id";
        List<String> others = Rows.ids("SELECT id FROM " + table + " WHERE " + column
                + " <> (SELECT agency_id FROM account WHERE email = '" + HEALTH + "')");
        assertFalse(others.isEmpty());
        String written = written();

        String absent = caller.post(view, pressed(act, ABSENT)).lasting();
        assertTrue(absent.startsWith("404"));
        others.forEach(id ->
                assertEquals(absent, caller.post(view, pressed(act, id)).lasting(), id));

        assertEquals(written, written());
    }

    @ParameterizedTest
    @CsvSource({
        "action/update.xhtml, save, action_item",
        "action/update.xhtml, accept, action_item",
        "action/update.xhtml, refuse, action_item",
        "action/settle.xhtml, confirm, action_item",
        "action/settle.xhtml, cancel, action_item",
        "action/settle.xhtml, propose, action_item",
        "meeting/research.xhtml, return, research_request",
        "meeting/research.xhtml, keep, research_request",
        "meeting/research.xhtml, decline, research_request",
        "meeting/meeting.xhtml, agenda, meeting",
        "meeting/meeting.xhtml, pack, meeting",
        "meeting/meeting.xhtml, begin, meeting",
        "meeting/meeting.xhtml, confidentiality, meeting",
        "meeting/meeting.xhtml, end, meeting",
        "meeting/meeting.xhtml, list, meeting",
        "meeting/meeting.xhtml, takeOff, meeting",
        "meeting/meeting.xhtml, deputy, meeting",
        "meeting/meeting.xhtml, handOver, meeting",
        "meeting/meeting.xhtml, approve, meeting",
        "meeting/console.xhtml, here, meeting",
        "meeting/console.xhtml, give, meeting",
        "meeting/console.xhtml, hear, meeting"
    })
    @Tag("S2")
    void aFormWithTheIdOfWhatIsHiddenIsNotTaken(String view, String act, String table) { // 1.4
        Caller caller = Caller.of("deputy@health.northmere.example");
        List<String> hidden = Rows.ids("SELECT id FROM " + table).stream()
                .filter(id -> caller.get(view + "?id=" + id).status() == 404)
                .limit(6)
                .toList();
        assertFalse(hidden.isEmpty());
        String written = written();

        String absent =
                caller.post(view + "?id=" + ABSENT, pressed(act, ABSENT)).lasting();
        hidden.forEach(id -> assertEquals(
                absent, caller.post(view + "?id=" + id, pressed(act, ABSENT)).lasting(), id));

        assertEquals(written, written());
    }

    @Test
    void theUpdateOfAnotherAgencysPlanItemIsNotFound() { // 1.3
        Caller owner = Caller.signedInAnew(OWNER);
        Map<String, String> form = owner.get("plan/update-round.xhtml").hidden();
        form.put("say", "say");
        form.put("say:say", "SAME");
        form.put("say:word", "Invented words of another agency");
        form.put("say:save", "");
        String others = Rows.ids(
                        "SELECT p.item_id FROM plan_item_owner p WHERE p.agency_id IS NOT NULL AND p.item_id NOT IN"
                                + " (SELECT o.item_id FROM plan_item_owner o JOIN account a ON a.agency_id = o.agency_id"
                                + " WHERE a.email = '" + OWNER + "') ORDER BY p.item_id")
                .get(0);
        String written = written();

        String absent = owner.post("plan/update-round.xhtml?id=" + ABSENT, form).lasting();
        String answer = owner.post("plan/update-round.xhtml?id=" + others, form).lasting();
        assertEquals(absent, answer.replace(others, ABSENT));
        assertEquals(written, written());
    }

    @Test
    @Tag("S66")
    void nobodySignsOffWithTheFormOfTheLead() { // 1.2: the owner of an item does not sign it off
        String item = Rows.ids("SELECT id FROM plan_item ORDER BY id").get(0);
        String view = "plan/recommendation.xhtml?id=" + item;
        Map<String, String> form = Caller.of(LEAD).get(view).hidden();
        form.put("sign:off", "");
        String written = written();

        Caller owner = Caller.of(OWNER);
        Map<String, String> own = owner.get(view).hidden();
        own.put("sign:off", "");
        assertTrue(owner.post(view, form).status() < 500);
        assertTrue(owner.post(view, own).status() < 500);

        assertEquals(written, written());
    }

    @Test
    @Tag("S8")
    void aFormThatIsSentAfterTheRoleWasWithdrawnIsNotTaken() { // 1.2
        Caller housing = Caller.signedInAnew(HOUSING);
        String view = "casework/add-update.xhtml?id=" + first(ON_TEAM, HOUSING);
        Map<String, String> form = update(housing.get(view));
        String role = "role_tenure SET held_until = %s WHERE role_name = 'REP' AND account_id ="
                + " (SELECT id FROM account WHERE email = '" + HOUSING + "')";

        assertRefusedWhile(
                String.format(Locale.UK, role, "'2026-01-01'"),
                String.format(Locale.UK, role, "NULL"),
                housing,
                view,
                form);
    }

    @Test
    @Tag("S8")
    void aFormThatIsSentAfterTheCaseClosedToTheAgencyIsNotTaken() { // 1.4
        Caller housing = Caller.signedInAnew(HOUSING);
        String caseId = first(ON_TEAM, HOUSING);
        String view = "casework/add-update.xhtml?id=" + caseId;
        Map<String, String> form = update(housing.get(view));
        String place = "case_team SET access_ends_at = %s WHERE case_id = UNHEX('" + caseId.replace("-", "")
                + "') AND agency_id = (SELECT agency_id FROM account WHERE email = '" + HOUSING + "')";

        assertRefusedWhile(
                String.format(Locale.UK, place, "'2026-01-01'"),
                String.format(Locale.UK, place, "NULL"),
                housing,
                view,
                form);
    }

    @Test
    void aFormThatIsSentAfterSigningOutLeadsToTheSignIn() {
        Caller housing = Caller.signedInAnew(HOUSING);
        String view = "casework/add-update.xhtml?id=" + first(ON_TEAM, HOUSING);
        Map<String, String> form = update(housing.get(view));
        String written = written();

        assertEquals(302, housing.post("signed-out.xhtml", "act=leave").status());
        Caller.Answer answer = housing.post(view, form);

        assertEquals(302, answer.status());
        assertTrue(answer.header("location").contains("/sign-in.xhtml"));
        assertEquals(written, written());
    }

    @Test
    void noPageOfACaseIsKeptByTheBrowser() { // L-09
        Caller coordinator = Caller.of(COORDINATOR);
        for (String view : List.of(
                "my-work.xhtml",
                "casework/case.xhtml?id=" + Rows.of("case_file").get(0))) {
            assertTrue(coordinator.get(view).header("cache-control").contains("no-store"), view);
        }
    }

    @Test
    @Tag("S41")
    void savesOfOneTextThatMeetAreAllAnswered() {
        Caller housing = Caller.signedInAnew(HOUSING);
        String key = "test/" + UUID.randomUUID();
        housing.putDraft("test/before", "{\"sequence\":1,\"text\":\"The first text of all\"}");
        List<CompletableFuture<Caller.Answer>> saves = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            String body = "{\"sequence\":" + number + ",\"text\":\"Text " + number + "\"}";
            saves.add(CompletableFuture.supplyAsync(() -> housing.putDraft(key, body)));
        }

        saves.forEach(save -> assertEquals(200, save.join().status()));
        assertTrue(housing.get("api/drafts?under=" + key).body().contains("\"Text 12\""));
    }

    private static void assertRefusedWhile(
            String shut, String reopen, Caller caller, String view, Map<String, String> form) {
        String written = written();
        Rows.change("UPDATE " + shut);
        try {
            Caller.Answer answer = caller.post(view, form);
            assertEquals(404, answer.status());
            assertFalse(answer.body().contains(form.get("form:text")));
            assertFalse(answer.body().contains("HC-"));
        } finally {
            Rows.change("UPDATE " + reopen);
        }
        assertEquals(written, written());
    }

    /** The cases with the agency of this account on their team. */
    static String onTeam(String email) {
        return String.format(Locale.UK, ON_TEAM, email);
    }

    private static String first(String query, String email) {
        return Rows.ids(String.format(Locale.UK, query, email)).get(0);
    }

    /** The form of "add an update", filled in. */
    private static Map<String, String> update(Caller.Answer page) {
        return update(page, "Invented words that are sent again");
    }

    static Map<String, String> update(Caller.Answer page, String words) {
        assertEquals(200, page.status());
        Map<String, String> form = new LinkedHashMap<>(page.hidden());
        form.put("form:type", "SAFETY");
        form.put("form:text", words);
        form.put("form:level", "ALL_ATTENDING");
        form.put("form:post", "");
        return form;
    }

    private static Map<String, String> pressed(String act, String about) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", UUID.randomUUID().toString());
        form.put("act", act + ":" + about);
        form.put("way", "IN_PROGRESS");
        form.put("reason", "Invented reason of thirty characters");
        form.put("words", "Invented words");
        return form;
    }

    /** How many rows stand in what the forms could write, and how actions and plan items stand. */
    static String written() {
        return Stream.of(
                        "SELECT COUNT(*) FROM case_update",
                        "SELECT COUNT(*) FROM contact_log",
                        "SELECT COUNT(*) FROM case_conflict",
                        "SELECT COUNT(*) FROM case_team",
                        "SELECT COUNT(*) FROM action_note",
                        "SELECT COUNT(*) FROM research_fact",
                        "SELECT COUNT(*) FROM minutes_part",
                        "SELECT COUNT(*) FROM plan_entry",
                        "SELECT COALESCE(SUM(version), 0) FROM case_file",
                        "SELECT COALESCE(SUM(version), 0) FROM action_item",
                        "SELECT COALESCE(SUM(version), 0) FROM research_request",
                        "SELECT COALESCE(SUM(version), 0) FROM meeting",
                        "SELECT COALESCE(SUM(version), 0) FROM plan_item",
                        "SELECT COALESCE(SUM(version), 0) FROM referral")
                .map(query -> query + " = " + Rows.count(query))
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
