/** Starts the portal on one machine: the embedded database and Payara Micro, as children of one process. */
@NullMarked
package uk.concord.launcher;

import org.jspecify.annotations.NullMarked;
