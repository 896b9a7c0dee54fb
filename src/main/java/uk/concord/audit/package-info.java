/** The trail: every look, change, share and refusal, chained so that tampering shows. */
@NullMarked
package uk.concord.audit;

import org.jspecify.annotations.NullMarked;
