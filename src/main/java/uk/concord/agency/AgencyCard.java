package uk.concord.agency;

import java.util.List;
import java.util.UUID;

/**
 * An agency as the register shows it.
 *
 * @param mailDomain the only one to which its people's work addresses may belong
 * @param suspendedBecause why its access was stopped; empty while it works
 * @param agreements those it has signed
 */
public record AgencyCard(
        Row agency, String mailDomain, Powers powers, String suspendedBecause, List<AgreementRow> agreements) {
    /** An agency in the list. */
    public record Row(UUID id, String name, String shortName, AgencyType type, boolean active) {
        /** Its standing in words. */
        public String standing() {
            return active ? "Works here" : "Suspended: access has stopped";
        }
    }

    /**
     * By which law it may share (3.1).
     *
     * @param relevantAuthority Crime and Disorder Act 1998, s.115
     * @param competentAuthority Data Protection Act 2018, Part 3
     */
    public record Powers(boolean relevantAuthority, boolean competentAuthority) {}
}
