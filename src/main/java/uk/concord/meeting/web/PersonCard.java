package uk.concord.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.concord.casefile.CaseDocket;
import uk.concord.casefile.ShareLevel;
import uk.concord.meeting.ResearchFact;

/** One person of a research form: whether known, and the facts, with one empty line to write in. */
public record PersonCard(UUID id, String name, String role, String known, List<ResearchFact.Answer> facts) {

    static PersonCard of(CaseDocket.PersonOnCase person, List<ResearchFact.Answer> all) {
        List<ResearchFact.Answer> own = all.stream()
                .filter(answer -> answer.personId().equals(person.personId()))
                .toList();
        List<ResearchFact.Answer> facts = new ArrayList<>(
                own.stream().filter(answer -> !answer.text().isBlank()).toList());
        facts.add(new ResearchFact.Answer(
                person.personId(), ResearchFact.Known.YES, ResearchFact.Kind.FACT, "", ShareLevel.ALL_ATTENDING, true));
        String known = own.isEmpty() ? "" : own.get(0).known().name();
        return new PersonCard(person.personId(), person.name(), person.role(), known, List.copyOf(facts));
    }

    /** "Alleged perpetrator". */
    public String part() {
        String words = role.toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public boolean isAnswered() {
        return !known.isEmpty();
    }

    /** What the tag says. */
    public String standing() {
        return switch (known) {
            case "" -> "Not answered";
            case "NOTHING" -> "Nothing known";
            default -> "Answered";
        };
    }
}
