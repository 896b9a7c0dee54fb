/** Breaking the glass: a case is read in an emergency by somebody who does not find it, and others look at why. */
@NullMarked
package uk.concord.emergency;

import org.jspecify.annotations.NullMarked;
