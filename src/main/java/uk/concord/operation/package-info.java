/** What a portal that others depend on needs before it opens, and says of itself while it runs. */
@NullMarked
package uk.concord.operation;

import org.jspecify.annotations.NullMarked;
