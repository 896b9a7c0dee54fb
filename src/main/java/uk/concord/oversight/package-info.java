/** The information governance lead's room: who looked at what, and what the regulator is given of it. */
@NullMarked
package uk.concord.oversight;

import org.jspecify.annotations.NullMarked;
