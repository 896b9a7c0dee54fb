/** The pages on which a manager keeps the people of the own agency. */
@NullMarked
package uk.concord.staff.web;

import org.jspecify.annotations.NullMarked;
