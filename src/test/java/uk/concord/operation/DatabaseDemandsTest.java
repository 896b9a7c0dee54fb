package uk.concord.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseDemandsTest {
    private static final Set<String> ADDING = Set.of("SELECT", "INSERT", "USAGE");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) *= *'?([^'\\n]*?)'?$");

    private final Map<String, String> server = new HashMap<>(ofTheProject());
    private final Map<String, String> driver = new HashMap<>(Map.of(
            "sslMode", "VERIFY_IDENTITY",
            "connectTimeout", "3000",
            "socketTimeout", "30000",
            "allowLoadLocalInfile", "false",
            "allowPublicKeyRetrieval", "false",
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "rewriteBatchedStatements", "true"));

    @Test
    void theSettingsOfTheProjectAreAllowed() { // reliability 4.4
        assertEquals(List.of(), refusals(ADDING));
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 2, 1",
        "innodb_flush_log_at_trx_commit, 0, 1",
        "sync_binlog, 0, 1",
        "sync_binlog, 100, 1",
        "innodb_doublewrite, OFF, ON or DETECT_AND_RECOVER",
        "innodb_doublewrite, DETECT_ONLY, ON or DETECT_AND_RECOVER",
        "log_bin, OFF, ON",
        "binlog_format, STATEMENT, ROW",
        "gtid_mode, OFF_PERMISSIVE, ON",
        "enforce_gtid_consistency, WARN, ON",
        "transaction_isolation, REPEATABLE-READ, READ-COMMITTED",
        "innodb_lock_wait_timeout, 50, from 1 to 5",
        "innodb_rollback_on_timeout, OFF, ON",
        "max_execution_time, 0, from 1 to 10000",
        "max_execution_time, 10001, from 1 to 10000",
        "max_execution_time, -1, from 1 to 10000",
        "character_set_server, latin1, utf8mb4",
        "require_secure_transport, OFF, ON",
        "local_infile, ON, OFF",
        "secure_file_priv, /tmp/, NULL",
        "skip_name_resolve, OFF, ON"
    })
    void aWeakerSettingOfTheServerIsRefusedWithWhatIsWanted(String setting, String found, String wanted) {
        server.put(setting, found);

        assertEquals(List.of("MySQL has " + setting + " = " + found + ", and it must be " + wanted), refusals(ADDING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NO_ENGINE_SUBSTITUTION",
                "STRICT_TRANS_TABLES,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO",
                "NOT_STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO"
            })
    void aServerThatCutsWhatDoesNotFitIsRefused(String mode) {
        server.put("sql_mode", mode);

        assertTrue(only(refusals(ADDING)).contains("sql_mode"));
    }

    @ParameterizedTest
    @CsvSource({
        "sslMode, PREFERRED, VERIFY_IDENTITY",
        "sslMode, REQUIRED, VERIFY_IDENTITY",
        "sslMode, VERIFY_CA, VERIFY_IDENTITY",
        "sslMode, DISABLED, VERIFY_IDENTITY",
        "connectTimeout, 0, from 1 to 3000",
        "connectTimeout, 3001, from 1 to 3000",
        "socketTimeout, 0, from 1 to 30000",
        "socketTimeout, 99999999999, from 1 to 30000",
        "allowLoadLocalInfile, true, false",
        "allowPublicKeyRetrieval, true, false",
        "connectionTimeZone, SERVER, UTC",
        "forceConnectionTimeZoneToSession, false, true",
        "rewriteBatchedStatements, false, true"
    })
    void aWeakerSettingOfTheAddressIsRefusedWithWhatIsWanted(String setting, String found, String wanted) {
        driver.put(setting, found);

        assertEquals(List.of("DB_URL has " + setting + " = " + found + ", and it must be " + wanted), refusals(ADDING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "DELETE", "DROP", "ALTER", "CREATE", "TRIGGER", "SUPER"})
    void anAccountThatCanDoMoreToTheTrailThanAddIsRefused(String right) { // ADR 4
        assertEquals(
                "DB_USER may do " + right + " on concord_audit, and must have SELECT and INSERT there and nothing else",
                only(refusals(Set.of("SELECT", "INSERT", right))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gtid_mode", "max_execution_time", "require_secure_transport", "sql_mode"})
    void aServerThatDoesNotKnowASettingIsRefused(String setting) { // MariaDB
        server.remove(setting);

        assertTrue(only(refusals(ADDING)).startsWith("MySQL does not know " + setting));
    }

    @Test
    void everyWeakerSettingHasItsSentence() {
        server.put("sync_binlog", "0");
        server.put("log_bin", "OFF");
        driver.put("sslMode", "PREFERRED");

        assertEquals(3, refusals(ADDING).size());
    }

    private List<String> refusals(Set<String> rights) {
        return DatabaseDemands.refusals(new DatabaseDemands.Found(server, driver, rights));
    }

    private static String only(List<String> refusals) {
        assertEquals(1, refusals.size(), refusals::toString);
        return refusals.get(0);
    }

    /** What a server with this file says of itself: a file name for the log is "ON". */
    private static Map<String, String> ofTheProject() {
        try {
            Map<String, String> settings = LINE.matcher(Files.readString(Path.of("config/mysql/concord.cnf")))
                    .results()
                    .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
            settings.put("log_bin", "ON");
            settings.put("max_execution_time", "10000"); // from DB_URL
            return settings;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
