/** What proves a person: the password, the token of a sign-in, and how long a failed try makes wait. */
@NullMarked
package uk.concord.credential;

import org.jspecify.annotations.NullMarked;
