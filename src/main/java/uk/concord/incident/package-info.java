/** What happened: when, where, why it is perceived as hate, and flags that nobody may take away for disagreeing. */
@NullMarked
package uk.concord.incident;

import org.jspecify.annotations.NullMarked;
