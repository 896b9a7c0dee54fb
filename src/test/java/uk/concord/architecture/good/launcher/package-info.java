/** A feature as the rules like it. */
@NullMarked
package uk.concord.architecture.good.launcher;

import org.jspecify.annotations.NullMarked;
