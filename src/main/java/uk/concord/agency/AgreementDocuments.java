package uk.concord.agency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.NotFound;

/** The signed texts of an agreement; a new one is a new version, and the old ones stay readable (3.1). */
@Stateless
public class AgreementDocuments {
    @Inject
    private Agencies agencies;

    @Inject
    private CurrentViewer viewers;

    /** All versions, the newest first. */
    @Requires(Permission.AGREEMENT_READ)
    public List<AgreementDocument.Row> versions(@About UUID agreementId) {
        return agencies.documents(agreementId);
    }

    /** The bytes of one version. */
    @Requires(Permission.AGREEMENT_READ)
    public byte[] content(@About UUID agreementId, int number) {
        return agencies.document(agreementId, number)
                .map(AgreementDocument::content)
                .orElseThrow(NotFound::new);
    }

    /** Whoever may not enter one does not find the form either; it begins with what the last version says. */
    @Requires(Permission.AGREEMENT_READ)
    public AgreementTerms last(@About UUID agreementId) {
        Agreements.mustWrite(viewers.get());
        return agencies.documents(known(agreementId)).stream()
                .findFirst()
                .map(AgreementDocument.Row::terms)
                .orElse(AgreementTerms.NONE);
    }

    /** Enters the next version. */
    @Requires(Permission.AGREEMENT_WRITE)
    public void enter(@About UUID agreementId, AgreementDocument.File file, AgreementTerms terms) {
        int next = 1
                + agencies.documents(known(agreementId)).stream()
                        .mapToInt(AgreementDocument.Row::number)
                        .max()
                        .orElse(0);
        agencies.add(AgreementDocument.enter(agreementId, next, file, terms, viewers.get()));
    }

    private UUID known(UUID agreementId) {
        return agencies.agreement(agreementId).orElseThrow(NotFound::new).id();
    }
}
