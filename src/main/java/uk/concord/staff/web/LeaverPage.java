package uk.concord.staff.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.staff.Leaving;

/** Somebody leaves: what they have in hand, who takes it over, and the end of the account. */
@Named
@ViewScoped
public class LeaverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Leaving leaving;

    private String id = "";
    private String colleague = "";
    private transient Leaving.@Nullable Leaver leaver;

    public void load() {
        leaver = leaving.leaver(Ids.parse(id));
    }

    public void close() throws IOException {
        leaving.handOverAndClose(
                Ids.parse(id), colleague.equals("agency") ? Optional.empty() : Optional.of(Ids.parse(colleague)));
        Onward.to(
                "/staff/people.xhtml",
                "The account is closed. What the colleague may take on is theirs, the rest is back with your agency");
    }

    public Leaving.Leaver getLeaver() {
        if (leaver == null) {
            load();
        }
        if (leaver == null) {
            throw new NotFound();
        }
        return leaver;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable String colleague) {
        this.colleague = colleague == null ? "" : colleague;
    }
}
