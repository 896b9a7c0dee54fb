/** A feature as the rules like it. */
@NullMarked
package uk.concord.architecture.good.access;

import org.jspecify.annotations.NullMarked;
