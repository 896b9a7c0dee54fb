package uk.concord.action.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.action.ActionAnswering;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionRow;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Sent;

/** The viewer's actions, those to answer for their agency, and those that a chair or coordinator must settle. */
@Named
@RequestScoped
public class ActionsPage {
    @EJB
    private ActionListing listing;

    @EJB
    private ActionAnswering answering;

    private ActionListing.Lists lists = ActionListing.Lists.NONE;
    private String token = "";

    /** Opens the lists; a button pressed in them acts first. */
    public String load() {
        Sent sent = Sent.now();
        token = sent.nextToken();
        return sent.doOrShow(() -> act(sent), this::read);
    }

    private String act(Sent sent) {
        if (!"accept".equals(sent.act())) {
            throw new NotFound();
        }
        answering.accept(sent.token(), sent.about());
        return "/action/actions.xhtml?faces-redirect=true&done=" + sent.act();
    }

    private void read() {
        lists = listing.lists();
    }

    /** The viewer's own, without those that still wait for an answer above. */
    public List<ActionRow> getOwn() {
        return lists.own().stream()
                .filter(row -> !lists.toAnswer().contains(row))
                .toList();
    }

    public List<ActionRow> getToAnswer() {
        return lists.toAnswer();
    }

    /** The agency's actions that have not ended, and after them those that have. */
    public List<ActionRow> getAgency() {
        return lists.others();
    }

    public List<ActionListing.Waiting> getToSettle() {
        return lists.toSettle();
    }

    public boolean isNothing() {
        return lists.isEmpty();
    }

    public String getToken() {
        return token;
    }
}
