/** Measures the portal: fills a database with invented cases, uses its pages as people do, and writes down what they cost. */
@NullMarked
package uk.concord.load;

import org.jspecify.annotations.NullMarked;
