package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseStatus;
import uk.concord.casework.CaseFilter;
import uk.concord.casework.CaseList;
import uk.concord.casework.CaseListing;
import uk.concord.risk.RiskLevel;

/** The cases that a viewer sees; what narrows them stands in the address. */
@Named
@RequestScoped
public class CasesPage {
    @EJB
    private CaseList list;

    private String text = "";
    private @Nullable CaseStatus status;
    private @Nullable RiskLevel risk;
    private int page = 1;
    private CaseListing listing = CaseListing.none();

    public void load() {
        listing = list.find(new CaseFilter(text, status, risk, page));
    }

    /** The address of this list without its page. */
    public String getBase() {
        return "cases.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&status=" + (status == null ? "" : status)
                + "&risk=" + (risk == null ? "" : risk)
                + "&page=";
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || status != null || risk != null;
    }

    public CaseListing getListing() {
        return listing;
    }

    public CaseStatus[] getStatuses() {
        return CaseStatus.values();
    }

    public RiskLevel[] getRisks() {
        return RiskLevel.values();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable CaseStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable CaseStatus status) {
        this.status = status;
    }

    public @Nullable RiskLevel getRisk() {
        return risk;
    }

    public void setRisk(@Nullable RiskLevel risk) {
        this.risk = risk;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
