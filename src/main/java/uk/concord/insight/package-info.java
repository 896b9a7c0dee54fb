/** What all the features together tell: each person's work, and the figures. Nobody imports it. */
@NullMarked
package uk.concord.insight;

import org.jspecify.annotations.NullMarked;
