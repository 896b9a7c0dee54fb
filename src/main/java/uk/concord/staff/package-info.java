/** The people of one agency, kept by its manager: who works here, who stands in, who leaves and who takes over. */
@NullMarked
package uk.concord.staff;

import org.jspecify.annotations.NullMarked;
