/** Work on a case: finding it, reading it, telling the others, reaching the victim, and seeing who has looked. */
@NullMarked
package uk.concord.casework;

import org.jspecify.annotations.NullMarked;
