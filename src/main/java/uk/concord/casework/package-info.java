/** The case: its team, its people, its timeline, and the door through which each viewer comes to it. */
@NullMarked
package uk.concord.casework;

import org.jspecify.annotations.NullMarked;
