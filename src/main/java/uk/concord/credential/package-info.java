/** What proves a person: password, second factor, the token of a sign-in, and how long a failed try makes wait. */
@NullMarked
package uk.concord.credential;

import org.jspecify.annotations.NullMarked;
