/** The case file: its states, its team and names, its conflicts, and the door through which each viewer comes to it. */
@NullMarked
package uk.concord.casefile;

import org.jspecify.annotations.NullMarked;
