/** A feature as the rules like it. */
@NullMarked
package uk.concord.architecture.good.referral;

import org.jspecify.annotations.NullMarked;
