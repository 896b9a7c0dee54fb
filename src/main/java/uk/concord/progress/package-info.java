/** How a plan item stands: its status, its colour with the reason in words, and what counts as proof. */
@NullMarked
package uk.concord.progress;

import org.jspecify.annotations.NullMarked;
