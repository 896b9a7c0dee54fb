/** Actions of agencies, for cases and for plans alike: proposed, accepted, progressed, ended. */
@NullMarked
package uk.concord.action;

import org.jspecify.annotations.NullMarked;
