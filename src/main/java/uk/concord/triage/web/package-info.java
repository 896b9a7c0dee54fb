/** Pages of triage and of proposed declines. */
@NullMarked
package uk.concord.triage.web;

import org.jspecify.annotations.NullMarked;
