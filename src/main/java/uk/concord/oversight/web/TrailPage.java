package uk.concord.oversight.web;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Act;
import uk.concord.audit.Sealing;
import uk.concord.oversight.TrailListing;
import uk.concord.oversight.TrailQuestion;
import uk.concord.oversight.TrailSearching;

/** The trail as the information governance lead asks it, and the signed heads to carry away. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d M uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    @EJB
    private transient TrailSearching searching;

    @EJB
    private transient Sealing sealing;

    private String who = "";
    private String whom = "";
    private @Nullable Act act;
    private String from = "";
    private String until = "";
    private int page = 1;
    private transient @Nullable TrailListing listing;

    public void load() {
        if (isWrong(from) || isWrong(until)) {
            listing = TrailListing.NONE;
            say(FacesMessage.SEVERITY_ERROR, "Enter days as day, month and year, such as 22 11 2026");
            return;
        }
        listing = searching.search(question(), (page - 1) * TrailListing.PAGE);
    }

    public void export() {
        if (isWrong(from) || isWrong(until)) {
            return;
        }
        String file = searching.export(question());
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
        try {
            external.getResponseOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The file was not taken", broken);
        }
        context.responseComplete();
    }

    public void seal() {
        sealing.sealNow();
        say(FacesMessage.SEVERITY_INFO, "The heads are signed. Carry the sheet off this host.");
    }

    private static void say(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, words));
    }

    /** Whether something was typed that is no day: an answer for other days than were asked would mislead. */
    private static boolean isWrong(String text) {
        return !text.isBlank() && day(text) == null;
    }

    private TrailQuestion question() {
        return new TrailQuestion(who, whom, act, day(from), day(until));
    }

    /** As people write a day: 22 11 2026, with blanks, points or strokes. What is no day asks for none. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip().replaceAll("[^0-9]+", " "), DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The address of this list without its page. */
    public String getBase() {
        return "trail.xhtml?who=" + encoded(who) + "&whom=" + encoded(whom) + "&act=" + (act == null ? "" : act)
                + "&from=" + encoded(from) + "&until=" + encoded(until) + "&page=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Nothing before the search: a button that was pressed is found without one. */
    public TrailListing getListing() {
        return listing == null ? TrailListing.NONE : listing;
    }

    public Act[] getActs() {
        return Act.values();
    }

    /** A kind of processing in one word. */
    public String word(Act act) {
        return switch (act) {
            case COLLECTION -> "Added";
            case ALTERATION -> "Changed";
            case CONSULTATION -> "Looked";
            case DISCLOSURE -> "Shared";
            case COMBINATION -> "Combined";
            case ERASURE -> "Erased";
            case SECURITY -> "Security";
        };
    }

    public String look(Act act) {
        return switch (act) {
            case CONSULTATION -> "neutral";
            case DISCLOSURE -> "warning";
            case SECURITY, ERASURE -> "violet";
            case COLLECTION, ALTERATION, COMBINATION -> "info";
        };
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(@Nullable String whom) {
        this.whom = whom == null ? "" : whom;
    }

    public @Nullable Act getAct() {
        return act;
    }

    public void setAct(@Nullable Act act) {
        this.act = act;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 1_000_000));
    }
}
