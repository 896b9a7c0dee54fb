/** Who may sign in: accounts of agencies, the roles they hold from and to, and the sign-in itself. */
@NullMarked
package uk.concord.identity;

import org.jspecify.annotations.NullMarked;
