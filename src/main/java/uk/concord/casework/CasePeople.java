package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.CasePerson;
import uk.concord.person.ContactCard;
import uk.concord.person.ContactSheet;
import uk.concord.person.PersonBook;
import uk.concord.person.PersonCard;

/** The people of a case, and how its victim may be reached, for a viewer who has been found to see it. */
@Dependent
class CasePeople {
    /** Those who see every way to reach the victim; others see the safe ways, without numbers (1.3). */
    private static final Set<Role> SEES_CONTACTS = EnumSet.of(Role.HCU, Role.ADVOCATE, Role.COORD, Role.CHAIR);

    @Inject
    private CaseDoor door;

    @Inject
    private PersonBook persons;

    @Inject
    private SightHistory history;

    static boolean seesContacts(Viewer viewer) {
        return viewer.holdsAny(SEES_CONTACTS);
    }

    OpenCase.Head head(CaseFile file) {
        persons.prepare(Set.of(file.id(), file.victimId(), file.lastReferral()));
        return headAfterRows(file);
    }

    /** The same once {@link #rows} has read the people and the keys: neither is asked for again. */
    OpenCase.Head headAfterRows(CaseFile file) {
        PersonCard victim = persons.card(file.victimId()).orElseThrow();
        return new OpenCase.Head(
                file.id(),
                file.reference(),
                file.status(),
                file.level(),
                victim.displayName(),
                new OpenCase.Flags(
                        file.isRestricted(),
                        file.isEmergency(),
                        file.isChildAtRisk(),
                        file.referralCount(),
                        victim.otherNames(),
                        file.nextOn().orElse(null)),
                contact(persons.contactSheet(file.victimId())),
                history.leftOut(file));
    }

    /** Unknown contact safety is unsafe (rule 4 of 0.2): the first line says so. */
    private static OpenCase.Contact contact(ContactSheet sheet) {
        String rule = sheet.hasSafeContact()
                ? "Use only the ways below"
                : "Do not write, call, text or leave a message: no safe way is recorded";
        return new OpenCase.Contact(
                rule,
                sheet.hasSafeContact() ? sheet.summary() + "." : "",
                sheet.block().notSafeToTalkTo(),
                checkedOn(sheet));
    }

    private static @Nullable LocalDate checkedOn(ContactSheet sheet) {
        return sheet.safeContacts().stream()
                .flatMap(card -> Stream.ofNullable(card.checkedOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    List<OpenCase.PersonRow> rows(CaseFile file, boolean seesContacts) {
        List<CasePerson> inCase = door.people(file);
        Set<UUID> ids = inCase.stream().map(CasePerson::personId).collect(Collectors.toSet());
        Set<UUID> subjects = new HashSet<>(ids);
        subjects.addAll(Set.of(file.id(), file.victimId(), file.lastReferral()));
        persons.prepare(subjects);
        Map<UUID, PersonCard> cards = persons.preparedCards(ids);
        return inCase.stream()
                .sorted(Comparator.comparing(CasePerson::role))
                .filter(p -> cards.containsKey(p.personId()))
                .map(p -> row(p, cards.get(p.personId()), contacts(p.personId(), seesContacts)))
                .toList();
    }

    private static OpenCase.PersonRow row(CasePerson person, @Nullable PersonCard card, List<ContactCard> contacts) {
        return new OpenCase.PersonRow(
                person.personId(),
                person.role(),
                card == null ? "" : card.displayName(),
                card == null ? "" : card.otherNames(),
                card == null ? "" : card.birthWords(),
                contacts);
    }

    private List<ContactCard> contacts(UUID personId, boolean seesContacts) {
        ContactSheet sheet = persons.contactSheet(personId);
        return seesContacts
                ? sheet.contacts()
                : sheet.safeContacts().stream().map(CasePeople::withoutNumber).toList();
    }

    /** The safe way and how to use it, not the number itself (1.3, M). */
    private static ContactCard withoutNumber(ContactCard way) {
        return new ContactCard(way.id(), way.channel(), "", way.safety(), way.note(), way.checkedOn());
    }
}
