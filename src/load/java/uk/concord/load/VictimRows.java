package uk.concord.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** The victim of a case: a name, its blind indexes, and one safe way to reach them. */
final class VictimRows {
    private final Invented invented;
    private final Inserts inserts;
    private final Seals seals;

    VictimRows(Invented invented, Inserts inserts, Seals seals) {
        this.invented = invented;
        this.inserts = inserts;
        this.seals = seals;
    }

    void write(UUID id, UUID agency, Instant at) {
        Seals.Subject person = seals.subject(id);
        inserts.add("subject_key", "subject_id, wrapped_key", id, person.wrapped());
        byte[] nothing = new byte[0];
        inserts.add(
                "person",
                "id, version, agency_id, kind, birth_sealed, description_sealed, contact_summary_sealed,"
                        + " not_safe_sealed, safe_sealed, afraid_of_sealed, safe_to_mention",
                id,
                1,
                agency,
                "INDIVIDUAL",
                person.seal("person.birth", id, "YEAR:" + (1940 + invented.below(65)) + "-01-01:0"),
                nothing,
                person.seal("person.contact_summary", id, "Phone only, weekdays 10:00 to 14:00 (invented)"),
                nothing,
                nothing,
                nothing,
                "UNKNOWN");
        writeName(person, at);
        writeContact(person, at);
    }

    private void writeName(Seals.Subject person, Instant at) {
        String name = invented.name();
        UUID row = invented.id(at.toEpochMilli());
        inserts.add(
                "person_name",
                "id, version, person_id, kind, position, name_sealed",
                row,
                1,
                person.id(),
                "LEGAL",
                0,
                person.seal("person_name.name", row, name));
        index(person.id(), "name.exact", Invented.exact(name), at);
        index(person.id(), "name.sound", Invented.sound(name), at);
    }

    private void index(UUID person, String kind, String form, Instant at) {
        inserts.add(
                "person_index",
                "id, version, person_id, kind, digest",
                invented.id(at.toEpochMilli()),
                1,
                person,
                kind,
                seals.digest(kind, form));
    }

    private void writeContact(Seals.Subject person, Instant at) {
        UUID row = invented.id(at.toEpochMilli());
        // 01632 960 is the range that is kept for invented numbers
        String number = String.format(Locale.ROOT, "01632 960%03d", invented.below(1000));
        inserts.add(
                "contact_point",
                "id, version, person_id, channel, safety, value_sealed, note_sealed, checked_on",
                row,
                1,
                person.id(),
                "PHONE",
                "YES",
                person.seal("contact_point.value", row, number),
                person.seal("contact_point.note", row, "Invented"),
                LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
