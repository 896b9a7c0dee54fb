/** What the browser tests need: the running portal, a Chromium, and a person at it. */
@NullMarked
package uk.concord.browser;

import org.jspecify.annotations.NullMarked;
