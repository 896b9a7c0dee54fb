package uk.concord.staff.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;
import uk.concord.identity.Staffing;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.staff.StaffKeeping;

/** One person of the manager's agency: which role from when to when. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient StaffKeeping keeping;

    private String id = "";
    private @Nullable Role role;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private transient StaffKeeping.@Nullable Person person;
    private List<Role> roles = List.of();

    public void load() {
        person = keeping.person(account());
        roles = keeping.given().stream().sorted().toList();
    }

    public void grant() throws IOException {
        if (role != null) {
            keeping.grant(account(), role, new Staffing.Days(from, until));
            done("Role added");
        }
    }

    public void withdraw(Role held) throws IOException {
        keeping.withdraw(account(), held);
        done("Role withdrawn: it ended at once");
    }

    public void suspend() throws IOException {
        keeping.suspend(account());
        done("Account suspended: it is signed out everywhere. A system administrator can take it back");
    }

    private void done(String words) throws IOException {
        Onward.to("/staff/person.xhtml?id=" + id, words);
    }

    private UUID account() {
        return Ids.parse(id);
    }

    public StaffKeeping.Person getPerson() {
        if (person == null) {
            load();
        }
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    public boolean gives(Role held) {
        return roles.contains(held);
    }

    public List<Role> getRoles() {
        return roles;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
