/** The agencies of the partnership and the sharing agreements that say what may pass between them. */
@NullMarked
package uk.concord.agency;

import org.jspecify.annotations.NullMarked;
