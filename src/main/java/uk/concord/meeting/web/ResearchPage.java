package uk.concord.meeting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.casefile.CaseDocket;
import uk.concord.casefile.ShareLevel;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Offered;
import uk.concord.kernel.web.Sent;
import uk.concord.meeting.ResearchFact;
import uk.concord.meeting.Researching;

/** What the viewer's agency is asked: all requests, or one, answered person by person. */
@Named
@RequestScoped
public class ResearchPage {
    private static final int MOST_FACTS = 12;

    @EJB
    private Researching researching;

    private String id = "";
    private String token = "";
    private List<Researching.Row> rows = List.of();
    private Optional<Researching.Sheet> sheet = Optional.empty();
    private List<PersonCard> people = List.of();
    private String offer = "";

    public String load() {
        Sent sent = Sent.now();
        token = sent.nextToken();
        return sent.doOrShow(() -> act(sent), () -> read(sent));
    }

    private String act(Sent sent) {
        if ("nothing".equals(sent.act()) && !saysSomething(sent)) {
            researching.nothingKnown(sent.token(), sent.about());
            return "/meeting/research.xhtml?faces-redirect=true&done=nothing";
        }
        UUID request = Ids.parse(id);
        switch (sent.act()) {
            case "return" -> researching.giveBack(sent.token(), request, answers(sent), sent.text("offer"));
            case "keep" -> researching.keep(sent.token(), request, answers(sent), sent.text("offer"));
            case "decline" -> researching.decline(sent.token(), request, sent.text("reason"));
            case "rest", "nothing" ->
                researching.giveBack(sent.token(), request, restNothing(sent), sent.text("offer"));
            default -> throw new NotFound();
        }
        return "/meeting/research.xhtml?faces-redirect=true&done=" + sent.act();
    }

    /** In the sheet "nothing known" is about those not answered yet: what was answered before it was pressed stays. */
    private boolean saysSomething(Sent sent) {
        return !id.isEmpty() && answers(sent).stream().anyMatch(answer -> answer.known() != ResearchFact.Known.NOTHING);
    }

    private void read(Sent sent) {
        if (id.isEmpty()) {
            rows = researching.mine();
            return;
        }
        Researching.Sheet opened = researching.open(Ids.parse(id));
        sheet = Optional.of(opened);
        boolean again = !sent.act().isEmpty();
        List<ResearchFact.Answer> answers = again ? typed(sent, opened) : opened.answers();
        offer = again ? sent.text("offer") : opened.offer();
        people = opened.people().stream()
                .map(person -> PersonCard.of(person, answers))
                .toList();
    }

    /** What was typed, as it is, so that a refused form shows it again. */
    private static List<ResearchFact.Answer> typed(Sent sent, Researching.Sheet opened) {
        List<ResearchFact.Answer> answers = new ArrayList<>();
        for (CaseDocket.PersonOnCase person : opened.people()) {
            answers.addAll(answersOf(sent, person.personId()));
        }
        return answers;
    }

    private List<ResearchFact.Answer> answers(Sent sent) {
        return typed(sent, researching.open(Ids.parse(id)));
    }

    /** Those answered stay; everybody else gets "nothing known". */
    private List<ResearchFact.Answer> restNothing(Sent sent) {
        Researching.Sheet opened = researching.open(Ids.parse(id));
        List<ResearchFact.Answer> answers = typed(sent, opened);
        for (CaseDocket.PersonOnCase person : opened.people()) {
            boolean answered = answers.stream().anyMatch(one -> one.personId().equals(person.personId()));
            if (!answered) {
                answers.add(nothing(person.personId()));
            }
        }
        return answers;
    }

    private static ResearchFact.Answer nothing(UUID person) {
        return new ResearchFact.Answer(
                person, ResearchFact.Known.NOTHING, ResearchFact.Kind.FACT, "", ShareLevel.ALL_ATTENDING, false);
    }

    private static List<ResearchFact.Answer> answersOf(Sent sent, UUID person) {
        String known = sent.text("known-" + person);
        if (known.isEmpty()) {
            return List.of();
        }
        ResearchFact.Known answer = Offered.one(ResearchFact.Known.class, known);
        List<ResearchFact.Answer> facts = new ArrayList<>();
        for (int place = 0; place < MOST_FACTS; place++) {
            String at = person + "-" + place;
            if (!sent.text("text-" + at).isEmpty() && answer != ResearchFact.Known.NOTHING) {
                facts.add(new ResearchFact.Answer(
                        person,
                        answer,
                        Offered.one(ResearchFact.Kind.class, sent.text("kind-" + at)),
                        sent.text("text-" + at),
                        Offered.one(ShareLevel.class, sent.text("level-" + at)),
                        sent.isTicked("minuted-" + at)));
            }
        }
        if (facts.isEmpty()) {
            ResearchFact.Answer bare = nothing(person);
            facts.add(new ResearchFact.Answer(person, answer, bare.kind(), "", bare.shareLevel(), bare.mayBeMinuted()));
        }
        return facts;
    }

    public boolean isOpen() {
        return sheet.isPresent();
    }

    public List<Researching.Row> getRows() {
        return rows;
    }

    /** What the agency has not answered and still can. */
    public List<Researching.Row> getWaiting() {
        return rows.stream().filter(Researching.Row::isWaiting).toList();
    }

    public List<Researching.Row> getAnsweredRows() {
        return rows.stream().filter(row -> !row.isWaiting()).toList();
    }

    public Researching.Sheet getSheet() {
        return sheet.orElseThrow(NotFound::new);
    }

    public List<PersonCard> getPeople() {
        return people;
    }

    public long getAnswered() {
        return people.stream().filter(PersonCard::isAnswered).count();
    }

    public long getOpenPeople() {
        return people.size() - getAnswered();
    }

    public String getOffer() {
        return offer;
    }

    /** "Wednesday 2 December". */
    public String day(Instant at) {
        return LondonTime.day(LondonTime.dayOf(at));
    }

    public String moment(Instant at) {
        return day(at) + ", " + LondonTime.time(LondonTime.timeOf(at));
    }

    public ResearchFact.Kind[] getKinds() {
        return ResearchFact.Kind.values();
    }

    /** Named agencies are not offered yet: what nobody could read helps nobody. */
    public List<ShareLevel> getLevels() {
        return List.of(ShareLevel.ALL_ATTENDING, ShareLevel.STATUTORY_ONLY, ShareLevel.CHAIR_ONLY);
    }

    public String getToken() {
        return token;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
