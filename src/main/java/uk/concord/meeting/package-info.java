/** The meeting: agenda, research of the agencies, hearing, minutes that stay as they were approved. */
@NullMarked
package uk.concord.meeting;

import org.jspecify.annotations.NullMarked;
