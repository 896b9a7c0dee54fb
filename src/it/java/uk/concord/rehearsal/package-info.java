/** The portal as the tests run it: the whole application in a server, with a real database. */
@NullMarked
package uk.concord.rehearsal;

import org.jspecify.annotations.NullMarked;
