/** The pages of referrals: the guided form, the status of what was sent, and triage. */
@NullMarked
package uk.concord.referral.web;

import org.jspecify.annotations.NullMarked;
