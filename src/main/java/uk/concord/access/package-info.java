/** The one policy: which role may do what, who may see which case, and the guard in front of every service. */
@NullMarked
package uk.concord.access;

import org.jspecify.annotations.NullMarked;
