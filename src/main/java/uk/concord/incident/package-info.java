/** Incidents: what happened, who perceived hate in it, which strands it was aimed at, and whether it was online. */
@NullMarked
package uk.concord.incident;

import org.jspecify.annotations.NullMarked;
