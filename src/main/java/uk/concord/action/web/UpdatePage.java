package uk.concord.action.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.action.ActionAnswering;
import uk.concord.action.ActionCard;
import uk.concord.action.ActionProgress;
import uk.concord.action.ActionUpdate;
import uk.concord.draft.DraftText;
import uk.concord.draft.Drafting;
import uk.concord.identity.Colleague;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SubjectKind;
import uk.concord.kernel.web.Sent;

/** One action of the viewer: how it stands, said in three taps. */
@Named
@RequestScoped
public class UpdatePage {
    /** What is chosen when none of the short phrases fits. */
    private static final String OTHER = "other";

    @EJB
    private ActionProgress progress;

    @EJB
    private ActionAnswering answering;

    @EJB
    private Drafting drafting;

    private String id = "";
    private String token = "";
    private String words = "";
    private Optional<ActionCard> card = Optional.empty();
    private Optional<ActionProgress.Saved> saved = Optional.empty();

    /** Opens the action; a button pressed on its page acts first. */
    public String load() {
        Sent sent = Sent.now();
        UUID action = Ids.parse(id);
        token = sent.nextToken();
        try {
            String next = act(sent, action);
            if (!next.isEmpty() || saved.isPresent()) {
                return next;
            }
        } catch (RuleBroken refused) {
            read(action, sent);
            throw refused;
        }
        return read(action, sent);
    }

    private String act(Sent sent, UUID action) {
        switch (sent.act()) {
            case "" -> {
                return "";
            }
            case "save" -> {
                saved = Optional.of(progress.update(sent.token(), action, said(sent)));
                drafting.discard(draftKey(), sent.id("token"));
                return "";
            }
            case "accept" -> answering.accept(sent.token(), action);
            case "refuse" -> answering.refuse(sent.token(), action, sent.text("reason"));
            case "assign" -> answering.assign(sent.token(), action, sent.id("person"));
            case "more" ->
                answering.askForMoreTime(
                        sent.token(),
                        action,
                        sent.date("until").orElseThrow(() -> new RuleBroken("action.extend.date", "until")),
                        sent.text("why"));
            case "undo" -> progress.takeBack(sent.token(), action);
            default -> throw new NotFound();
        }
        return "/action/actions.xhtml?faces-redirect=true&done=" + sent.act();
    }

    /** The chosen way: a phrase that shows it is done, or one of the others. */
    private static ActionUpdate said(Sent sent) {
        String way = sent.text("way");
        String more = sent.text("words");
        return switch (way) {
            case "" -> throw new RuleBroken("action.update.way", "way");
            case "IN_PROGRESS", "CIRCUMSTANCES", "NOT_DONE" ->
                new ActionUpdate(ActionUpdate.Way.valueOf(way), "", more);
            case OTHER -> new ActionUpdate(ActionUpdate.Way.DONE, "", more);
            default -> new ActionUpdate(ActionUpdate.Way.DONE, way, more);
        };
    }

    private String read(UUID action, Sent sent) {
        card = Optional.of(progress.open(action));
        words = sent.act().isEmpty()
                ? drafting.under(draftKey()).stream()
                        .map(DraftText::text)
                        .findFirst()
                        .orElse("")
                : sent.text("words");
        return "";
    }

    public ActionCard getCard() {
        return card.orElseThrow(NotFound::new);
    }

    public boolean isOpen() {
        return card.isPresent();
    }

    /** It stands on a case, which its reader may open from here. */
    public boolean isOnCase() {
        return getCard().row().subject().kind() == SubjectKind.CASE;
    }

    public boolean isSaved() {
        return saved.isPresent();
    }

    public ActionProgress.Saved getResult() {
        return saved.orElseThrow(NotFound::new);
    }

    /** The people to whom it may be given; asked only by those who may. */
    public List<Colleague> colleagues() {
        return answering.colleagues();
    }

    public String getChosen() {
        return Sent.now().text("way");
    }

    public String draftKey() {
        return "action/" + id;
    }

    public String getWords() {
        return words;
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
