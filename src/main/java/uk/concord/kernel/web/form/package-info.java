/** The questions of a form: label, hint, error and answer as one, for those who see the page and those who hear it. */
@NullMarked
package uk.concord.kernel.web.form;

import org.jspecify.annotations.NullMarked;
