package uk.concord.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.concord.access.Role;
import uk.concord.agency.AgencyType;
import uk.concord.identity.Account;
import uk.concord.kernel.Ids;

/**
 * The agencies and their people, ten to each. The first agency is on two of five cases, the second on one of a thousand,
 * the people of the third coordinate the area and see all; the others share the rest.
 */
final class Partners {
    static final int AGENCIES = 200;
    static final int PEOPLE = 10;
    static final int AT_WORK = 8;
    static final int OFTEN = 0;
    static final int SELDOM = 1;
    static final int COORDINATING = 2;
    static final String AREA = "Northmere";

    private final List<UUID> agencies = new ArrayList<>();
    private final List<List<UUID>> people = new ArrayList<>();

    /** Enters them; they sign in with the password of the worked example, whose hash they share. */
    static Partners enter(Connection connection, Invented invented, Instant now) throws SQLException {
        Partners partners = new Partners();
        String hash = hash(connection);
        try (Inserts inserts = new Inserts(connection)) {
            for (int number = 0; number < AGENCIES; number++) {
                partners.enterAgency(inserts, invented, number, now);
                for (int person = 0; person < PEOPLE; person++) {
                    partners.enterAccount(inserts, invented, new Place(number, person, now), hash);
                }
            }
            inserts.send();
        }
        partners.sign(connection, now);
        return partners;
    }

    /** Which person of which agency, and when they came. */
    private record Place(int agency, int person, Instant now) {
        String email() {
            return Partners.email(agency, person);
        }

        Role role() {
            if (agency == COORDINATING) {
                return person < AT_WORK ? Role.COORD : Role.PRACTITIONER;
            }
            boolean represents = person == 0 || (agency <= SELDOM && person < AT_WORK);
            return represents ? Role.REP : Role.PRACTITIONER;
        }
    }

    static String email(int agency, int person) {
        return String.format(Locale.ROOT, "person%d@agency%03d.load.example", person, agency);
    }

    UUID agency(int number) {
        return agencies.get(number);
    }

    UUID person(int agency, int number) {
        return people.get(agency).get(number);
    }

    private void enterAgency(Inserts inserts, Invented invented, int number, Instant now) {
        UUID id = invented.id(now.toEpochMilli());
        agencies.add(id);
        people.add(new ArrayList<>());
        AgencyType type = AgencyType.values()[number % AgencyType.LPB_OPCC.ordinal()];
        inserts.add(
                "agency",
                "id, version, name, short_name, agency_type, cda_relevant_authority, competent_authority, mail_domain,"
                        + " manager_signs_off, active",
                id,
                1,
                String.format(Locale.ROOT, "Loadsample Agency %03d", number),
                String.format(Locale.ROOT, "Sample %03d", number),
                type,
                number % 2 == 0,
                number % 2 == 0,
                String.format(Locale.ROOT, "agency%03d.load.example", number),
                false,
                true);
    }

    private void enterAccount(Inserts inserts, Invented invented, Place place, String hash) {
        UUID id = invented.id(place.now().toEpochMilli());
        people.get(place.agency()).add(id);
        inserts.add(
                "account",
                "id, version, agency_id, email, name, password_hash, status, active_since",
                id,
                1,
                agencies.get(place.agency()),
                place.email(),
                invented.name(),
                hash,
                Account.Status.ACTIVE,
                place.now());
        inserts.add(
                "role_tenure",
                "id, version, account_id, role_name, area, held_from, held_until",
                invented.id(place.now().toEpochMilli()),
                1,
                id,
                place.role(),
                place.role() == Role.COORD ? AREA : "",
                place.now(),
                null);
    }

    /** All of them sign both agreements of the example: without one nobody sees a case (L-02). */
    private void sign(Connection connection, Instant now) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet agreements = statement.executeQuery("SELECT id FROM sharing_agreement");
                Inserts inserts = new Inserts(connection)) {
            while (agreements.next()) {
                UUID agreement = Ids.of(agreements.getBytes(1));
                agencies.forEach(agency -> inserts.add(
                        "agreement_signatory",
                        "agreement_id, agency_id, signed_on, signatory_post",
                        agreement,
                        agency,
                        LocalDate.EPOCH,
                        "Invented post"));
            }
            inserts.send();
        }
    }

    private static String hash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet hash = statement.executeQuery(
                        "SELECT password_hash FROM account WHERE email = 'rep@harbourhomes.example'")) {
            hash.next();
            return hash.getString(1);
        }
    }
}
