/** What is being typed, kept as it is typed, and the tokens that make a form act once. */
@NullMarked
package uk.concord.draft;

import org.jspecify.annotations.NullMarked;
