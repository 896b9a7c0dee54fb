/** The guided form of a referral: its sections, what was answered in each, and what it must say before it is sent. */
@NullMarked
package uk.concord.form;

import org.jspecify.annotations.NullMarked;
