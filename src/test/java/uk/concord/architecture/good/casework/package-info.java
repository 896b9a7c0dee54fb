/** A feature as the rules like it. */
@NullMarked
package uk.concord.architecture.good.casework;

import org.jspecify.annotations.NullMarked;
