package uk.concord.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.concord.kernel.Ids;

/** Where the pages of a run lead: cases that its users see, spread over all years, and items of the plan. */
record Places(List<String> cases, List<String> planItems, int laterPage) {
    private static final int MOST = 400;
    private static final int PAGE = 50;
    private static final int LATER = 10;

    static Places of(Connection connection, Audience audience) throws SQLException {
        String seen = audience == Audience.ALL
                ? "FROM case_file c WHERE c.reference LIKE ?"
                : "FROM case_file c JOIN case_team t ON t.case_id = c.id WHERE c.reference LIKE ? AND t.agency_id ="
                        + " (SELECT agency_id FROM account WHERE email = '" + audience.email(0) + "')";
        long all = count(connection, seen);
        List<String> cases = ids(
                connection,
                "SELECT c.id " + seen + " AND MOD(CRC32(c.reference), " + Math.max(1, all / MOST) + ") = 0 LIMIT "
                        + MOST,
                "HC-%");
        List<String> items = ids(connection, "SELECT id FROM plan_item WHERE kind LIKE ? ORDER BY id", "RECOMM%");
        return new Places(cases, items, (int) Math.min(LATER, Math.max(1, all / PAGE)));
    }

    String caseId(int turn) {
        return cases.get(Math.floorMod(turn * 31, cases.size()));
    }

    String planItem(int turn) {
        return planItems.get(Math.floorMod(turn, planItems.size()));
    }

    private static long count(Connection connection, String seen) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) " + seen)) {
            statement.setString(1, "HC-%");
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<String> ids(Connection connection, String query, String like) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, like);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(Ids.of(rows.getBytes(1)).toString());
                }
            }
        }
        return ids;
    }
}
