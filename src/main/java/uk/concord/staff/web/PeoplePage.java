package uk.concord.staff.web;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import uk.concord.staff.StaffKeeping;

/** The people of the manager's agency, and the quarterly word that all of it is right. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient StaffKeeping keeping;

    private String text = "";
    private int page = 1;
    private transient StaffKeeping.@Nullable Staff staff;

    public void load() {
        staff = keeping.staff(text, page);
    }

    public void confirm() {
        keeping.confirm();
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage("Confirmed for this quarter"));
    }

    public StaffKeeping.Staff getStaff() {
        if (staff == null) {
            load();
        }
        return staff == null ? StaffKeeping.Staff.NONE : staff;
    }

    /** The address of this list without its page. */
    public String getBase() {
        return "people.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
