/** The pages of meetings: list, agenda, research, the console in which a meeting is held. */
@NullMarked
package uk.concord.meeting.web;

import org.jspecify.annotations.NullMarked;
