/** A feature as the rules like it. */
@NullMarked
package uk.concord.architecture.good.kernel;

import org.jspecify.annotations.NullMarked;
