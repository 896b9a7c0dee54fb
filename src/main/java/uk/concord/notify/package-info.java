/** Telling people that something waits for them: the inbox, and mail that says nothing but a reference. */
@NullMarked
package uk.concord.notify;

import org.jspecify.annotations.NullMarked;
