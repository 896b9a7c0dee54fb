/** What every page stands on: the one place for mishaps, words by key, and headers on every answer. */
@NullMarked
package uk.concord.kernel.web;

import org.jspecify.annotations.NullMarked;
