/** Working days, bank holidays, calendar months and the clocks of the protocol: pure functions used by every feature. */
@NullMarked
package uk.concord.deadline;

import org.jspecify.annotations.NullMarked;
