/** Why somebody opens a case that is restricted to named people: said before it opens, kept beside its trail. */
@NullMarked
package uk.concord.purpose;

import org.jspecify.annotations.NullMarked;
