/** The worked example: the invented partnership of Northmere, entered through the same services that people use. */
@NullMarked
package uk.concord.example;

import org.jspecify.annotations.NullMarked;
