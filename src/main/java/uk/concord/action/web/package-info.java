/** The pages of actions: lists, and the update that takes three taps on a phone. */
@NullMarked
package uk.concord.action.web;

import org.jspecify.annotations.NullMarked;
