package uk.concord.architecture.bad.referral.web;

import jakarta.inject.Named;

/** A page in its place. */
@Named
public class ShownPage {}
