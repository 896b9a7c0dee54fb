/** The page of the trail. */
@NullMarked
package uk.concord.oversight.web;

import org.jspecify.annotations.NullMarked;
