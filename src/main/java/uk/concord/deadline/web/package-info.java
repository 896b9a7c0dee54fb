/** Moments and days as pages write them. */
@NullMarked
package uk.concord.deadline.web;

import org.jspecify.annotations.NullMarked;
