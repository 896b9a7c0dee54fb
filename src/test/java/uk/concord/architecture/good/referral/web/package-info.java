/** A feature as the rules like it. */
@NullMarked
package uk.concord.architecture.good.referral.web;

import org.jspecify.annotations.NullMarked;
