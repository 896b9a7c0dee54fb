package uk.concord.architecture.bad.referral;

import uk.concord.architecture.bad.kernel.Repository;

/** Anybody could take from it. */
@Repository
public class OpenShelf {}
