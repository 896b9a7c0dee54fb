/** An inspection as it is published: themes, concerns, recommendations and their dates, read from a sheet a person wrote. */
@NullMarked
package uk.concord.inspection;

import org.jspecify.annotations.NullMarked;
