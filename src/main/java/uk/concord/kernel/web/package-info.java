/** What every page stands on: fields and errors that explain themselves, one place for mishaps, headers on every answer. */
@NullMarked
package uk.concord.kernel.web;

import org.jspecify.annotations.NullMarked;
