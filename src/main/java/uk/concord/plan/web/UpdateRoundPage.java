package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;
import uk.concord.draft.Drafting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Offered;
import uk.concord.kernel.web.Onward;
import uk.concord.plan.OwnerUpdate;
import uk.concord.plan.PlanOverview;
import uk.concord.plan.PlanReading;
import uk.concord.plan.PlanReading.Card;
import uk.concord.plan.PlanReading.CardRound;
import uk.concord.plan.Updating;
import uk.concord.progress.PlanColour;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;

/** The update round of one agency: a card an item, the unanswered first, one of them open to be answered. */
@Named
@ViewScoped
public class UpdateRoundPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MEANWHILE = "kernel.changedMeanwhile";
    private static final String COULD_NOT = "COULD_NOT";
    private static final String DID_NOT = "DID_NOT";
    private static final String TYPED = "plan.typed";

    @EJB
    private PlanReading reading;

    @EJB
    private Updating updating;

    @EJB
    private Drafting drafting;

    @Inject
    private EvidenceForm evidence;

    private final UUID token = Ids.next();
    private final UUID typing = Ids.next();

    private String id = "";
    private int seen;
    private boolean changedMeanwhile;
    private transient @Nullable CardRound round;
    private transient @Nullable Card card;

    private @Nullable String say;
    private @Nullable String colour;
    private String word = "";
    private String trouble = PlanFacts.Trouble.NONE.name();
    private @Nullable LocalDate forecast;

    public void load() {
        read();
        Card open = card;
        if (open != null) {
            seen = open.item().version();
            id = open.item().id().toString();
            trouble = open.item().trouble().name();
            takeUp((EvidenceForm.Kept) flash().get(TYPED));
        }
    }

    private void takeUp(EvidenceForm.@Nullable Kept kept) {
        if (kept != null && kept.item().equals(id)) {
            say = kept.say();
            colour = kept.colour();
            word = kept.word();
            trouble = kept.trouble();
            forecast = kept.forecast();
        }
    }

    private void onward(String done) throws IOException {
        flash().put(TYPED, new EvidenceForm.Kept(id, say, colour, word, trouble, forecast));
        next(done, item());
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private void read() {
        CardRound now = id.isEmpty() ? reading.round().orElse(null) : reading.roundAt(Ids.parse(id));
        round = now;
        card = now == null ? null : now.open().orElse(null);
    }

    public void accept() throws IOException {
        updating.accept(item(), token);
        next("Accepted. You can report on it now.", item());
    }

    public void answer() throws IOException {
        try {
            send();
        } catch (RuleBroken broken) {
            refresh(broken);
            throw broken;
        }
        drafting.discard("plan/" + item(), typing);
        next("Your answer is saved.", null);
    }

    private void send() {
        if (COULD_NOT.equals(say) || DID_NOT.equals(say)) {
            OwnerUpdate.Answer why =
                    new OwnerUpdate.Answer(word, null, null, Offered.one(PlanFacts.Trouble.class, trouble));
            updating.stop(item(), seen, token, why, COULD_NOT.equals(say));
        } else {
            updating.answer(item(), seen, token, typed());
        }
    }

    /** A day on the way of the open item has been reached. */
    public void reach(UUID milestone) throws IOException {
        updating.reach(milestone);
        onward("Reached today. The plan shows it.");
    }

    /** Both texts are shown: what stands now, and what was typed; the next save answers to what stands now. */
    private void refresh(RuleBroken broken) {
        if (broken.code().equals(MEANWHILE)) {
            read();
            changedMeanwhile = true;
            seen = getCard().item().version();
        }
    }

    private OwnerUpdate.Answer typed() {
        boolean changed = "CHANGE".equals(say);
        String said = word.isBlank() && !changed ? usual() : word;
        Rag rag = changed && colour != null ? Offered.one(Rag.class, colour) : null;
        return new OwnerUpdate.Answer(said, rag, forecast, Offered.one(PlanFacts.Trouble.class, trouble));
    }

    private String usual() {
        return "SAME".equals(say) ? "Nothing new since last time." : "The colour is right.";
    }

    public void sendEvidence() throws IOException {
        updating.sendEvidence(item(), token, evidence.sending());
        onward("The evidence is sent; the OPCC judges it.");
    }

    public void deliver() throws IOException {
        updating.deliver(item(), seen, token);
        onward("Delivered, you say. The OPCC judges the evidence.");
    }

    private UUID item() {
        return Ids.parse(id);
    }

    /** On to the next card, or back to the same one. */
    private static void next(String done, @Nullable UUID same) throws IOException {
        Onward.to("/plan/update-round.xhtml" + (same == null ? "" : "?id=" + same), done);
    }

    private Optional<CardRound> round() {
        if (round == null) {
            read();
        }
        return Optional.ofNullable(round);
    }

    public PlanOverview.@Nullable Round getRound() {
        return round().map(CardRound::round).orElse(null);
    }

    public List<Card> getCards() {
        return round().map(CardRound::cards).orElse(List.of());
    }

    /** Those that wait for the agency's word: to be answered, or to be accepted first. */
    public List<Card> getToGo() {
        return getCards().stream().filter(each -> !each.answered()).toList();
    }

    public List<Card> getDone() {
        return getCards().stream().filter(Card::answered).toList();
    }

    /** Whether a card is the one open above the lists. */
    public boolean isOpen(Card other) {
        return card != null && other.item().id().equals(card.item().id());
    }

    public boolean isAnswering() {
        round();
        return card != null;
    }

    public Card getCard() {
        round();
        return Optional.ofNullable(card).orElseThrow(NotFound::new);
    }

    /** The colours that an owner may show: those worse than the rule's (4.3). */
    public List<Rag> getWorse() {
        PlanColour shown = getCard().row().standing().colour();
        return shown.rag().mayBeClaimed()
                ? Stream.of(Rag.RED, Rag.AMBER)
                        .filter(other -> shown.overridden() || other.isWorseThan(shown.rag()))
                        .toList()
                : List.of();
    }

    public boolean isDeliverable() {
        return !getCard().item().status().isDeliveredOrLater();
    }

    /** Of the answer alone: what is typed in it stays when another form of the card is sent. */
    public UUID getTyping() {
        return typing;
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getForecastHint() {
        String was = getCard()
                .item()
                .forecast()
                .map(day -> "Was " + LondonTime.date(day) + ". ")
                .orElse("None was given. ");
        return was + getCard().row().due().due() + " stays.";
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable String getSay() {
        return say;
    }

    public void setSay(@Nullable String say) {
        this.say = say;
    }

    public @Nullable String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = colour;
    }

    public String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word == null ? "" : word;
    }

    public String getTrouble() {
        return trouble;
    }

    public void setTrouble(@Nullable String trouble) {
        this.trouble = trouble == null ? PlanFacts.Trouble.NONE.name() : trouble;
    }

    public @Nullable LocalDate getForecast() {
        return forecast;
    }

    public void setForecast(@Nullable LocalDate forecast) {
        this.forecast = forecast;
    }
}
