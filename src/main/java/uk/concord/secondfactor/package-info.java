/** The second factor: a device that makes codes, codes to keep on paper, and the new start of whoever lost both. */
@NullMarked
package uk.concord.secondfactor;

import org.jspecify.annotations.NullMarked;
