package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.AgencyRegister;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.AccountListing;
import uk.concord.kernel.Ids;

/** The accounts of the partnership, for the system administrator: names and agencies of workers, nothing of any case. */
@Named
@RequestScoped
public class AdministrationPage {
    @EJB
    private AccountKeeping keeping;

    @Inject
    private AgencyRegister register;

    private String text = "";
    private String agency = "";
    private int page = 1;
    private AccountListing listing = AccountListing.NONE;

    public void load() {
        listing = keeping.list(new AccountListing.Filter(text, chosen(), page));
    }

    private @Nullable UUID chosen() {
        return agency.isEmpty() ? null : Ids.parse(agency);
    }

    /** The address of this list without its page. */
    public String getBase() {
        return "administration.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&agency=" + URLEncoder.encode(agency, StandardCharsets.UTF_8)
                + "&page=";
    }

    /** An agency by which the list can be narrowed. */
    public record Choice(String id, String name) {}

    public List<Choice> getAgencies() {
        return register.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(entry -> new Choice(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || !agency.isEmpty();
    }

    public AccountListing getListing() {
        return listing;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
