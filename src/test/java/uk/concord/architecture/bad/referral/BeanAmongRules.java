package uk.concord.architecture.bad.referral;

import jakarta.inject.Named;

/** A page that stands among the rules. */
@Named
public class BeanAmongRules {}
