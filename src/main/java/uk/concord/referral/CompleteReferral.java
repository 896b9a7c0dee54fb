package uk.concord.referral;

import java.util.List;
import java.util.Set;
import uk.concord.form.Criterion;

/** What a complete draft comes to when it is sent. */
record CompleteReferral(Submission submission, Set<Criterion> criteria, List<ReferralPerson> people) {}
