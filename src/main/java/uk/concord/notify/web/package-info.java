/** The inbox page. */
@NullMarked
package uk.concord.notify.web;

import org.jspecify.annotations.NullMarked;
