/** The pages of a referral: list, task list, questions, check, status. */
@NullMarked
package uk.concord.referral.web;

import org.jspecify.annotations.NullMarked;
