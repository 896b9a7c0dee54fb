package uk.concord.incident.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;
import uk.concord.incident.FlagChangeRow;
import uk.concord.incident.Flagging;
import uk.concord.incident.IncidentCard;
import uk.concord.incident.OnlineFlag;
import uk.concord.incident.RemovalReason;
import uk.concord.incident.Strand;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The flags of one incident: changed by the police's flag workers for three reasons, asked about by everybody else. */
@Named
@ViewScoped
public class FlagsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Flagging flagging;

    private String id = "";
    private transient Optional<IncidentCard> loaded = Optional.empty();
    private transient List<FlagChangeRow> history = List.of();
    private @Nullable Strand removed;
    private @Nullable RemovalReason reason;
    private @Nullable Strand added;
    private @Nullable OnlineFlag online;
    private String question = "";

    public void load() {
        loaded = Optional.of(flagging.card(Ids.parse(id)));
        history = flagging.history(Ids.parse(id));
    }

    public String remove() {
        flagging.remove(Ids.parse(id), chosen(removed, "removed"), chosen(reason, "reason"));
        return again();
    }

    public String add() {
        flagging.add(Ids.parse(id), chosen(added, "added"));
        return again();
    }

    public String answerOnline() {
        flagging.answerOnline(Ids.parse(id), chosen(online, "online"));
        return again();
    }

    public String confirm() {
        flagging.confirm(Ids.parse(id));
        return again();
    }

    public String ask() {
        flagging.query(Ids.parse(id), question);
        return again();
    }

    private String again() {
        return "/incident/flags.xhtml?faces-redirect=true&id=" + Ids.parse(id);
    }

    private static <T> T chosen(@Nullable T answer, String field) {
        if (answer == null) {
            throw new RuleBroken("incident.choose." + field, field);
        }
        return answer;
    }

    public IncidentCard getIncident() {
        return loaded.orElseThrow(NotFound::new);
    }

    public List<FlagChangeRow> getHistory() {
        return history;
    }

    public String when(FlagChangeRow row) {
        return LondonTime.date(LondonTime.dayOf(row.at())) + ", " + LondonTime.time(LondonTime.timeOf(row.at()));
    }

    public List<Strand> getRecorded() {
        return getIncident().flags().strands().stream().sorted().toList();
    }

    public List<Strand> getOthers() {
        return Arrays.stream(Strand.values())
                .filter(strand -> !getIncident().flags().strands().contains(strand))
                .toList();
    }

    public List<RemovalReason> getReasons() {
        return List.of(RemovalReason.values());
    }

    public List<OnlineFlag> getOnlineFlags() {
        return List.of(OnlineFlag.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable Strand getRemoved() {
        return removed;
    }

    public void setRemoved(@Nullable Strand removed) {
        this.removed = removed;
    }

    public @Nullable RemovalReason getReason() {
        return reason;
    }

    public void setReason(@Nullable RemovalReason reason) {
        this.reason = reason;
    }

    public @Nullable Strand getAdded() {
        return added;
    }

    public void setAdded(@Nullable Strand added) {
        this.added = added;
    }

    public @Nullable OnlineFlag getOnline() {
        return online;
    }

    public void setOnline(@Nullable OnlineFlag online) {
        this.online = online;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question == null ? "" : question;
    }
}
