package uk.concord.action.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Standstill;
import uk.concord.action.ActionCard;
import uk.concord.action.ActionOwner;
import uk.concord.action.ActionSettling;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Sent;

/** One action that waits for the chair or coordinator: what its owner said, and what to decide. */
@Named
@RequestScoped
public class SettlePage {
    @EJB
    private ActionSettling settling;

    private String id = "";
    private String token = "";
    private Optional<ActionCard> card = Optional.empty();
    private List<ActionOwner.Choice> owners = List.of();

    /** Opens the action; a button pressed on its page acts first. */
    public String load() {
        Sent sent = Sent.now();
        UUID action = Ids.parse(id);
        token = sent.nextToken();
        return sent.doOrShow(() -> act(sent, action), () -> read(action));
    }

    private String act(Sent sent, UUID action) {
        switch (sent.act()) {
            case "confirm" -> settling.answerCircumstances(sent.token(), action, true);
            case "sendBack" -> settling.answerCircumstances(sent.token(), action, false);
            case "extend" -> settling.answerExtension(sent.token(), action, true);
            case "keepDate" -> settling.answerExtension(sent.token(), action, false);
            case "cancel" -> settling.cancel(sent.token(), action, sent.text("reason"));
            case "propose" -> settling.proposeTo(sent.token(), action, chosen(sent, action));
            default -> throw new NotFound();
        }
        return "/action/actions.xhtml?faces-redirect=true&done=" + sent.act();
    }

    private ActionOwner chosen(Sent sent, UUID action) {
        return settling.owners(action).stream()
                .filter(choice -> choice.key().equals(sent.text("owner")))
                .map(ActionOwner.Choice::owner)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("action.propose.owner", "owner"));
    }

    private void read(UUID action) {
        card = Optional.of(settling.open(action));
        owners = settling.owners(action);
    }

    public ActionCard getCard() {
        return card.orElseThrow(NotFound::new);
    }

    /** Why nobody of the agency that has it can do it; empty where somebody can. */
    public String getGone() {
        Standstill standstill = getCard().standstill();
        if (standstill != null) {
            return standstill.words(); // L-02, S82
        }
        UUID agency = getCard().row().owner().agencyId();
        boolean offered = owners.isEmpty()
                || owners.stream().anyMatch(choice -> choice.owner().agencyId().equals(agency));
        return offered ? "" : "has no access";
    }

    /** The agencies of the case and their people, without the one that has it now. */
    public List<ActionOwner.Choice> getOwners() {
        return owners.stream()
                .filter(choice -> !choice.owner().equals(getCard().row().owner()))
                .toList();
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
