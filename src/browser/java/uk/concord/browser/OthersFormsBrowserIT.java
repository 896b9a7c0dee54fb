package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A form as a page offers it, filled in and sent with nothing changed but the id in its address: that of a case, action,
 * request or referral of somebody else. The answer is that of an id which does not exist, and nothing is written.
 * Each test then sends the same form where it belongs, so that it cannot pass because the form was wrong.
 */
class OthersFormsBrowserIT {
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";
    private static final int ENOUGH = 6;
    private static final int OK = 200;
    private static final int SEE_OTHER = 302;
    private static final int NOT_FOUND = 404;

    @ParameterizedTest
    @Tag("S2")
    @CsvSource(
            delimiter = '|',
            value = {
                "casework/add-update.xhtml  | case_file        | rep@harbourhomes.example | form     | post | type=SAFETY;text=Invented words;level=ALL_ATTENDING",
                "casework/log-contact.xhtml | case_file        | rep@harbourhomes.example | form     | log  | contact=other;departing=on;overrideReason=An invented reason;outcome=REACHED;summary=An invented call",
                "action/update.xhtml        | action_item      | rep@harbourhomes.example | update   | save | way=IN_PROGRESS;words=Invented words",
                "meeting/research.xhtml     | research_request | rep@harbourhomes.example | research | keep | offer=An invented offer"
            })
    void aFormIsTakenForItsOwnersThingOnly(
            String view, String table, String email, String form, String button, String answers) { // 1.4
        Caller caller = Caller.signedInAnew(email);
        String own = openWith(caller, view, table, button);
        Blank blank = filled(caller.get(view + "?id=" + own), form, button, answers);

        assertNotFoundForOthers(caller, view, table, blank);

        String written = written();
        assertTrue(caller.post(view + "?id=" + own, blank.fields()).status() < NOT_FOUND);
        assertNotEquals(written, written(), "The same form is taken where it belongs");
    }

    @Test
    @Tag("S2")
    void aConflictIsDeclaredForACaseOfOnesOwnOnly() { // 1.5
        Caller caller = Caller.signedInAnew(HOUSING);
        String view = "casework/conflict.xhtml";
        String own = openWith(caller, view, "case_file", "declare");
        Blank blank = filled(caller.get(view + "?id=" + own), "form", "declare", "type=*;words=Invented words");
        String mine = "case_conflict WHERE case_id = UNHEX('" + own.replace("-", "")
                + "') AND party_id = (SELECT id FROM account WHERE email = '" + HOUSING + "')";

        assertNotFoundForOthers(caller, view, "case_file", blank);

        try {
            assertEquals(
                    SEE_OTHER, caller.post(view + "?id=" + own, blank.fields()).status());
            assertEquals(1, Rows.count("SELECT COUNT(*) FROM " + mine));
        } finally {
            Rows.change("DELETE FROM " + mine);
        }
    }

    /** The second line of answers is the officer's own: it gets as far as the rule and changes nothing for other tests. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coordinator | casework/team.xhtml      | invite   | agency=*;reason=An invented reason | reason=short | Say why this case needs the agency",
                "chair       | casework/restrict.xhtml  | restrict | reason=An invented reason | reason=short | Say why (10 characters",
                "chair       | casework/leave-out.xhtml | settle   | agency=*;type=*;separation=*;reason=An invented reason | reason=short | Say why (10 characters"
            })
    void aRepresentativeDoesNotSendTheFormOfAnOfficer(
            String office, String view, String button, String answers, String own, String rule) { // 1.2
        Caller officer = Caller.signedInAnew(office + "@council.northmere.example");
        Caller housing = Caller.of(HOUSING);
        List<String> seen = seenByBoth(officer, view, housing, "casework/case.xhtml");
        String address = view + "?id=";
        Blank blank = filled(officer.get(address + seen.get(0)), "form", button, answers);
        String written = written();

        String absent = answer(housing, address, ABSENT, "", blank);
        seen.forEach(id -> assertEquals(absent, answer(housing, address, id, "", blank), id));
        assertEquals(written, written());

        fill(blank, own);
        Caller.Answer answer = officer.post(address + seen.get(0), blank.fields());
        assertEquals(OK, answer.status());
        assertTrue(answer.body().contains(rule), "The officer's form gets as far as the rule");
    }

    @Test
    @Tag("S10")
    void aRepresentativeDoesNotDecideOnAReferral() { // 1.2
        Caller coordinator = Caller.signedInAnew(COORDINATOR);
        Caller housing = Caller.of(HOUSING);
        String rest = "&act=decline";
        String waiting = Rows.ids("SELECT id FROM referral ORDER BY id").stream()
                .filter(id -> has(coordinator.get("triage/triage.xhtml?id=" + id + rest), "decline:go"))
                .findFirst()
                .orElseThrow();
        Blank blank = filled(
                coordinator.get("triage/triage.xhtml?id=" + waiting + rest),
                "decline",
                "go",
                "reason=*;nextStep=Invented words of some length");
        String standing = "SELECT COALESCE(SUM(version), 0) FROM referral";
        long before = Rows.count(standing);

        String view = "triage/triage.xhtml?id=";
        assertEquals(answer(housing, view, ABSENT, rest, blank), answer(housing, view, waiting, rest, blank));
        assertEquals(before, Rows.count(standing));

        Caller.Answer own = coordinator.post(
                "triage/triage.xhtml?id=" + waiting + rest,
                blank.with("nextStep", "").fields());
        assertEquals(OK, own.status());
        assertTrue(own.body().contains("cc-errors"), "The coordinator's form gets as far as the rule");
    }

    @Test
    void aRepresentativeDoesNotSettleAnAction() { // 1.3
        Caller coordinator = Caller.of(COORDINATOR);
        Caller housing = Caller.of(HOUSING);
        String view = "action/settle.xhtml";
        List<String> seen = seenByBoth(coordinator, view, housing, "action/update.xhtml");
        for (String button : List.of("propose", "cancel")) {
            Blank blank = filled(coordinator.get(view + "?id=" + seen.get(0)), "settle", button, "owner=;reason=");
            String written = written();

            String absent = housing.post(view + "?id=" + ABSENT, blank.fields()).lasting();
            assertTrue(absent.startsWith("404"), absent);
            seen.forEach(id -> assertEquals(
                    absent, housing.post(view + "?id=" + id, blank.fields()).lasting(), id));
            assertEquals(written, written());

            Caller.Answer own = coordinator.post(view + "?id=" + seen.get(0), blank.fields());
            assertEquals(OK, own.status());
            assertTrue(own.body().contains("cc-errors"), "The coordinator's form gets as far as the rule");
        }
    }

    @Test
    @Tag("S42")
    void aRepresentativeWritesNoMinutes() { // 1.3
        Caller housing = Caller.of(HOUSING);
        Caller coordinator = Caller.of(COORDINATOR);
        List<String> parts = Rows.ids("SELECT id FROM minutes_part ORDER BY id DESC");
        String mine = parts.stream()
                .filter(part -> coordinator.putMinutes(part + "/hold", "").status() != NOT_FOUND)
                .findFirst()
                .orElseThrow();
        String body = "{\"revision\":0,\"text\":\"Invented minutes\"}";
        String written = "SELECT SUM(revision_no) FROM minutes_part";
        long before = Rows.count(written);

        for (String rest : List.of("/hold", "")) {
            String absent = housing.putMinutes(ABSENT + rest, body).lasting();
            assertTrue(absent.startsWith("404"), absent);
            assertEquals(absent, housing.putMinutes(mine + rest, body).lasting());
        }
        assertEquals(before, Rows.count(written));
    }

    private static void assertNotFoundForOthers(Caller caller, String view, String table, Blank blank) {
        List<String> hidden = Rows.ids("SELECT id FROM " + table + " ORDER BY id").stream()
                .filter(id -> caller.get(view + "?id=" + id).status() == NOT_FOUND)
                .limit(ENOUGH)
                .toList();
        assertFalse(hidden.isEmpty(), "Nothing is hidden, so that this proves nothing");
        String written = written();

        String absent = caller.post(view + "?id=" + ABSENT, blank.fields()).lasting();
        assertTrue(absent.startsWith("404"), absent);
        hidden.forEach(id -> assertEquals(
                absent, caller.post(view + "?id=" + id, blank.fields()).lasting(), id));
        assertEquals(written, written());
    }

    /** What comes back to a form that was kept from another's page: the same whatever it is sent to, but for the id. */
    private static String answer(Caller caller, String view, String id, String rest, Blank blank) {
        Caller.Answer answer = caller.post(view + id + rest, blank.fields());
        assertFalse(answer.body().contains("HC-"), "No reference of a case");
        return answer.lasting().replace(id, "");
    }

    /** One whose page offers the button to this caller. */
    private static String openWith(Caller caller, String view, String table, String button) {
        return Rows.ids("SELECT id FROM " + table + " ORDER BY id").stream()
                .filter(id -> has(caller.get(view + "?id=" + id), button))
                .findFirst()
                .orElseThrow();
    }

    /** What the officer's view opens and the other's view as well. */
    private static List<String> seenByBoth(Caller officer, String view, Caller other, String seen) {
        String table = view.startsWith("action/") ? "action_item" : "case_file";
        return Rows.ids("SELECT id FROM " + table + " ORDER BY id").stream()
                .filter(id -> other.get(seen + "?id=" + id).status() == OK)
                .filter(id -> officer.get(view + "?id=" + id).status() == OK)
                .limit(2)
                .toList();
    }

    private static boolean has(Caller.Answer page, String button) {
        return page.status() == OK
                && (page.body().contains(":" + button + "\"") || page.body().contains("\"" + button + "\""));
    }

    private static Blank filled(Caller.Answer page, String form, String button, String answers) {
        return fill(Blank.of(page, form), answers).press(button);
    }

    private static Blank fill(Blank blank, String answers) {
        for (String answer : answers.split(";")) {
            int equals = answer.indexOf('=');
            blank.with(answer.substring(0, equals), answer.substring(equals + 1));
        }
        return blank;
    }

    private static String written() {
        return ForgedFormsBrowserIT.written();
    }
}
