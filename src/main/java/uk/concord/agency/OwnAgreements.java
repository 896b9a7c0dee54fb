package uk.concord.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;

/** What an agency's representative reads of the agreements that it has signed; any other is not found (3.1). */
@Stateless
public class OwnAgreements {
    @Inject
    private Agencies agencies;

    @Inject
    private AgencyRegister register;

    @Inject
    private CurrentViewer viewers;

    /**
     * One agreement of the viewer's agency.
     *
     * @param versions of its text, the newest first
     */
    public record Own(AgreementCard card, List<AgreementDocument.Row> versions) {}

    /** Those that the viewer's agency has signed and not left, by title, lapsed ones too: the reader is told why access stopped. */
    @Requires(Permission.OWN_AGREEMENT_READ)
    public List<Own> list() {
        Viewer viewer = viewers.get();
        Map<UUID, String> names = register.names();
        List<SharingAgreement> signed = agencies.agreements().stream()
                .filter(agreement -> agreement.isSignedBy(viewer.agencyId(), viewer.today()))
                .toList();
        Map<UUID, List<AgreementDocument.Row>> versions =
                agencies.documents(signed.stream().map(SharingAgreement::id).toList());
        return signed.stream()
                .map(agreement -> new Own(
                        agreement.card(viewer.today(), names, List.of()),
                        versions.getOrDefault(agreement.id(), List.of())))
                .toList();
    }

    /** The bytes of one version of such an agreement's text. */
    @Requires(Permission.OWN_AGREEMENT_READ)
    public byte[] content(@About UUID agreementId, int number) {
        Viewer viewer = viewers.get();
        return agencies.agreement(agreementId)
                .filter(agreement -> agreement.isSignedBy(viewer.agencyId(), viewer.today()))
                .flatMap(agreement -> agencies.document(agreement.id(), number))
                .map(AgreementDocument::content)
                .orElseThrow(NotFound::new);
    }
}
