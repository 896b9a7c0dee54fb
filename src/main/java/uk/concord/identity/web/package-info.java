/** The sign-in page, and who is signed in. */
@NullMarked
package uk.concord.identity.web;

import org.jspecify.annotations.NullMarked;
