/** Referrals of victims at risk: written by a worker, triaged by the coordinator, accepted, redirected or declined. */
@NullMarked
package uk.concord.referral;

import org.jspecify.annotations.NullMarked;
