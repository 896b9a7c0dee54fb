/** The page of an incident's flags. */
@NullMarked
package uk.concord.incident.web;

import org.jspecify.annotations.NullMarked;
