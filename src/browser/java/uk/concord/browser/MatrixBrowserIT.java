package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.access.Role;
import uk.concord.casefile.CaseMatrix;

/** Role by page by scope over HTTP: each page of one case opens as the hand-written matrix says, or there is no such page. */
class MatrixBrowserIT {
    private static final CaseMatrix MATRIX = CaseMatrix.read();
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";
    private static final int CELLS = 2_000;

    /** The page, what it shows by its id, and under which operation and as what doing it stands in the matrix. */
    private static final List<Sheet> SHEETS = """
            casework/case.xhtml          | case   | CASE_READ          | open
            casework/card.xhtml          | case   | CASE_READ          | card
            casework/who-can-see.xhtml   | case   | CASE_READ          | explain
            casework/add-update.xhtml    | case   | CASE_UPDATE        | post
            casework/log-contact.xhtml   | case   | CASE_CONTACT_READ  | form
            casework/conflict.xhtml      | case   | CONFLICT_DECLARE   | declare
            casework/team.xhtml          | case   | CASE_TEAM_READ     | workers
            casework/restrict.xhtml      | case   | CASE_RESTRICT_READ | choices
            casework/leave-out.xhtml     | case   | CASE_RESTRICT_READ | choices
            casework/close.xhtml         | case   | CASE_CLOSE_READ    | form
            meeting/case-research.xhtml  | case   | RESEARCH_READ      | ofCase
            action/update.xhtml          | action | ACTION_READ        | open
            action/settle.xhtml          | action | ACTION_SETTLE      | open
            """.lines().map(Sheet::read).toList();

    private static ScopedWorker worker;
    private static Caller caller;

    private record Sheet(String view, boolean ofAction, String operation, String doing) {
        static Sheet read(String line) {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            return new Sheet(cells[0], cells[1].equals("action"), cells[2], cells[3]);
        }

        String id() {
            return ofAction ? worker.action() : worker.caseId();
        }

        /** It opens, or it is the same as an absent one, byte by byte but for the id that was asked for. */
        boolean isRight(Caller.Answer answer, boolean may, String absent) {
            return may
                    ? answer.status() == 200
                    : answer.lasting().replace(id(), ABSENT).equals(absent);
        }
    }

    @BeforeAll
    static void meetTheWorker() {
        worker = ScopedWorker.of(FreshCase.about("Matrix-Sample").caseId());
        caller = Caller.of(worker.email());
    }

    @AfterAll
    static void sendTheWorkerAway() {
        worker.close();
    }

    @Test
    void thereAreMoreThanTwoThousandCells() { // 1.3
        int cells = SHEETS.size() * Role.values().length * MATRIX.scopes().size();

        assertTrue(cells >= CELLS, cells + " cells");
    }

    @ParameterizedTest
    @Tag("S2")
    @Tag("S9")
    @Tag("S12")
    @Tag("S13")
    @EnumSource(Role.class)
    void thePagesOfACaseOpenForARoleAsTheMatrixSays(Role role) { // 1.3, 1.4
        List<String> wrong = new ArrayList<>();
        for (String scope : MATRIX.scopes()) {
            worker.stand(role.name(), scope);
            String absent = caller.get(SHEETS.get(0).view() + "?id=" + ABSENT).lasting();
            for (Sheet sheet : SHEETS) {
                boolean may = MATRIX.opens(sheet.operation(), sheet.doing(), role, scope);
                Caller.Answer answer = caller.get(sheet.view() + "?id=" + sheet.id());
                note(
                        wrong,
                        scope + " " + sheet.view() + " gives " + answer.status(),
                        sheet.isRight(answer, may, absent));
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static void note(List<String> wrong, String cell, boolean right) {
        if (!right) {
            wrong.add(cell);
        }
    }
}
