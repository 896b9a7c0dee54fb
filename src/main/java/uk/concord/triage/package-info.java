/** Triage: the coordinator decides on what was sent, the chair on what the coordinator may not decide alone. */
@NullMarked
package uk.concord.triage;

import org.jspecify.annotations.NullMarked;
