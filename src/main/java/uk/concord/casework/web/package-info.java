/** The pages of cases. */
@NullMarked
package uk.concord.casework.web;

import org.jspecify.annotations.NullMarked;
