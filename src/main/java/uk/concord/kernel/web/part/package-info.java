/** Small parts that stand on every page or in every row, each one component, so that a page of many costs little. */
@NullMarked
package uk.concord.kernel.web.part;

import org.jspecify.annotations.NullMarked;
