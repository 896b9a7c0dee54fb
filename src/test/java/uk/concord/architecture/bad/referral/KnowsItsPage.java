package uk.concord.architecture.bad.referral;

import uk.concord.architecture.bad.referral.web.ShownPage;

/** A rule that knows how it is shown. */
record KnowsItsPage(ShownPage page) {}
