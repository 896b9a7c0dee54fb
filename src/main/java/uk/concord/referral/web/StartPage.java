package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.Referring;

/** What to know before a referral is begun, and its beginning. */
@Named
@ViewScoped
public class StartPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Referring referring;

    private List<String> areas = List.of();
    private String token = Ids.next().toString();
    private String area = "";

    public void load() {
        areas = List.copyOf(referring.areas());
    }

    /** Begins a draft and leads to its task list. */
    public String start() {
        if (!areas.contains(getArea())) {
            throw new RuleBroken("referral.area", "area");
        }
        UUID id = referring.start(Ids.parse(token), getArea());
        return "/referral/tasks.xhtml?faces-redirect=true&id=" + id;
    }

    public List<String> getAreas() {
        return areas;
    }

    public String getArea() {
        return area.isEmpty() && areas.size() == 1 ? areas.get(0) : area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
