package uk.concord.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The register of sharing agreements. */
@Stateless
public class Agreements {
    @Inject
    private Agencies agencies;

    @Inject
    private AgencyRegister register;

    @Inject
    private AgreementTelling telling;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.AGREEMENT_READ)
    public List<AgreementRow> list() {
        LocalDate today = viewers.get().today();
        Map<UUID, String> names = register.names();
        return agencies.agreements().stream()
                .map(agreement -> agreement.row(today, names))
                .toList();
    }

    @Requires(Permission.AGREEMENT_READ)
    public AgreementCard card(@About UUID agreementId) {
        List<AgreementCard.Signatory> working = agencies.active().stream()
                .map(agency -> new AgreementCard.Signatory(agency.id(), agency.name()))
                .toList();
        return find(agreementId).card(viewers.get().today(), register.names(), working);
    }

    /** Whoever may not draft one does not find the form either. */
    @Requires(Permission.AGREEMENT_READ)
    public boolean mayDraft() {
        mustWrite(viewers.get());
        return true;
    }

    /** Opening a form changes nothing, and the trail does not call it a change. */
    static void mustWrite(Viewer viewer) {
        if (!Permission.AGREEMENT_WRITE.isHeldBy(viewer)) {
            throw new NotFound();
        }
    }

    /** Drafts an agreement; it permits nothing until agencies sign. */
    @Requires(Permission.AGREEMENT_WRITE)
    public UUID draft(String title, Set<Purpose> purposes, Term term) {
        if (title.isBlank()) {
            throw new RuleBroken("agency.agreement.title", "heading");
        }
        if (purposes.isEmpty()) {
            throw new RuleBroken("agency.agreement.purposes", "purposes");
        }
        SharingAgreement agreement = SharingAgreement.draft(title.strip(), purposes, term);
        agencies.add(agreement);
        return agreement.id();
    }

    /** An agency signs, by the holder of a post, on a day that has come. */
    @Requires(Permission.AGREEMENT_WRITE)
    public void sign(@About UUID agreementId, UUID agencyId, LocalDate on, String post) {
        if (on.isAfter(viewers.get().today())) {
            throw new RuleBroken("agency.agreement.signedLater", "signedOn");
        }
        if (post.isBlank()) {
            throw new RuleBroken("agency.agreement.post", "post");
        }
        UUID signatory = agencies.find(agencyId)
                .filter(Agency::isActive)
                .orElseThrow(NotFound::new)
                .id();
        find(agreementId).sign(signatory, on, post.strip());
    }

    /** The agency leaves the agreement: what it was shown under it stops at this moment. */
    @Requires(Permission.AGREEMENT_WRITE)
    public void leave(@About UUID agreementId, UUID agencyId) {
        Viewer viewer = viewers.get();
        telling.changing(viewer.today(), () -> find(agreementId).leave(agencyId, viewer.at()));
    }

    /** Access returns with the new term, without inviting anybody again (S7). */
    @Requires(Permission.AGREEMENT_WRITE)
    public void renew(@About UUID agreementId, Term term) {
        find(agreementId).renew(term, viewers.get().today());
    }

    /** From today it permits nothing. */
    @Requires(Permission.AGREEMENT_WRITE)
    public void withdraw(@About UUID agreementId) {
        LocalDate today = viewers.get().today();
        telling.changing(today, () -> find(agreementId).withdraw(today));
    }

    private SharingAgreement find(UUID agreementId) {
        return agencies.agreement(agreementId).orElseThrow(NotFound::new);
    }
}
