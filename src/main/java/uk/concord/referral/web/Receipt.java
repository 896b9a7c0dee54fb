package uk.concord.referral.web;

import java.io.IOException;
import java.util.UUID;
import uk.concord.kernel.web.Onward;
import uk.concord.referral.ReferralReading;

/** Where the author of a referral is led who goes back to its draft after it was sent. */
final class Receipt {
    private Receipt() {}

    /** Leads there if it was sent, and says whether it did. */
    static boolean isShownInstead(ReferralReading reading, UUID id) throws IOException {
        if (!reading.isMineAndSent(id)) {
            return false;
        }
        Onward.to("/referral/referral.xhtml?id=" + id, "Already sent. This is its receipt");
        return true;
    }
}
