package uk.concord.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.form.ChildrenAnswer;
import uk.concord.form.Consent;
import uk.concord.form.Criterion;
import uk.concord.form.InOffice;
import uk.concord.form.SafeContact;
import uk.concord.form.VictimAware;
import uk.concord.incident.IncidentClass;
import uk.concord.incident.LocationKind;
import uk.concord.incident.OnlineFlag;
import uk.concord.incident.PerceivedBy;
import uk.concord.incident.Strand;
import uk.concord.person.ContactChannel;
import uk.concord.risk.RiskAnswer;

/** The answers that the questions offer, each list in its own order. */
@Named("offered")
@ApplicationScoped
public class OfferedChoices {
    public List<ChildrenAnswer> getChildrenAnswer() {
        return List.of(ChildrenAnswer.values());
    }

    public List<InOffice> getInOffice() {
        return List.of(InOffice.values());
    }

    public List<Consent> getConsent() {
        return List.of(Consent.values());
    }

    public List<Criterion> getCriterion() {
        return List.of(Criterion.values());
    }

    public List<SafeContact> getSafeContact() {
        return List.of(SafeContact.values());
    }

    public List<VictimAware> getVictimAware() {
        return List.of(VictimAware.values());
    }

    public List<ContactChannel> getContactChannel() {
        return List.of(ContactChannel.values());
    }

    public List<IncidentClass> getIncidentClass() {
        return List.of(IncidentClass.values());
    }

    public List<LocationKind> getLocationKind() {
        return List.of(LocationKind.values());
    }

    public List<OnlineFlag> getOnlineFlag() {
        return List.of(OnlineFlag.values());
    }

    public List<PerceivedBy> getPerceivedBy() {
        return List.of(PerceivedBy.values());
    }

    public List<Strand> getStrand() {
        return List.of(Strand.values());
    }

    public List<RiskAnswer> getRiskAnswer() {
        return List.of(RiskAnswer.values());
    }
}
