/** What every feature stands on and what has no word of the field in it: ids, references, refusals, sealed text, the clock. */
@NullMarked
package uk.concord.kernel;

import org.jspecify.annotations.NullMarked;
