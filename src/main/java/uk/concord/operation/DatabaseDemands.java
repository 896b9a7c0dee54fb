package uk.concord.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What production demands of its database: nothing acknowledged is lost, nobody listens on the way, no wait is endless,
 * and the portal's account can only add to the trail (ADR 4). config/mysql holds settings and accounts that fit.
 */
final class DatabaseDemands {
    private static final int LOCK_WAIT_SECONDS = 5;
    private static final int STATEMENT_MILLIS = 10_000;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final Set<String> RIGHTS_ON_THE_TRAIL = Set.of("SELECT", "INSERT", "USAGE");

    private static final List<Demand> OF_THE_SERVER = List.of(
            Demand.exactly("innodb_flush_log_at_trx_commit", "1"),
            Demand.exactly("sync_binlog", "1"),
            Demand.oneOf("innodb_doublewrite", "ON", "DETECT_AND_RECOVER"),
            Demand.exactly("log_bin", "ON"),
            Demand.exactly("binlog_format", "ROW"),
            Demand.exactly("gtid_mode", "ON"),
            Demand.exactly("enforce_gtid_consistency", "ON"),
            Demand.exactly("transaction_isolation", "READ-COMMITTED"),
            Demand.atMost("innodb_lock_wait_timeout", LOCK_WAIT_SECONDS),
            Demand.exactly("innodb_rollback_on_timeout", "ON"),
            Demand.atMost("max_execution_time", STATEMENT_MILLIS),
            Demand.naming(
                    "sql_mode", "STRICT_TRANS_TABLES", "NO_ZERO_IN_DATE", "NO_ZERO_DATE", "ERROR_FOR_DIVISION_BY_ZERO"),
            Demand.exactly("character_set_server", "utf8mb4"),
            Demand.exactly("require_secure_transport", "ON"),
            Demand.exactly("local_infile", "OFF"),
            Demand.exactly("secure_file_priv", "NULL"),
            Demand.exactly("skip_name_resolve", "ON"));

    private static final List<Demand> OF_THE_ADDRESS = List.of(
            Demand.exactly("sslMode", "VERIFY_IDENTITY"),
            Demand.atMost("connectTimeout", CONNECT_MILLIS),
            Demand.atMost("socketTimeout", ANSWER_MILLIS),
            Demand.exactly("allowLoadLocalInfile", "false"),
            Demand.exactly("allowPublicKeyRetrieval", "false"),
            Demand.exactly("connectionTimeZone", "UTC"),
            Demand.exactly("forceConnectionTimeZoneToSession", "true"),
            Demand.exactly("rewriteBatchedStatements", "true"));

    private DatabaseDemands() {}

    /** What was found: the server's settings, the driver's as they took effect, and the account's rights on the trail. */
    record Found(Map<String, String> server, Map<String, String> driver, Set<String> rights) {}

    /** The settings of the driver that are asked for. */
    static List<String> askedOfTheDriver() {
        return OF_THE_ADDRESS.stream().map(Demand::setting).toList();
    }

    /** A sentence for each setting that is weaker; none when the portal may open. */
    static List<String> refusals(Found found) {
        List<String> refusals = new ArrayList<>();
        OF_THE_SERVER.forEach(demand -> demand.refusal("MySQL", found.server()).ifPresent(refusals::add));
        OF_THE_ADDRESS.forEach(
                demand -> demand.refusal("DB_URL", found.driver()).ifPresent(refusals::add));
        Set<String> tooMuch = new TreeSet<>(found.rights());
        tooMuch.removeAll(RIGHTS_ON_THE_TRAIL);
        if (!tooMuch.isEmpty()) {
            refusals.add("DB_USER may do " + String.join(", ", tooMuch)
                    + " on concord_audit, and must have SELECT and INSERT there and nothing else");
        }
        return refusals;
    }
}
