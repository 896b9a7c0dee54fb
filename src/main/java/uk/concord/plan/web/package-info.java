/** The pages of the joint action plan: overview, recommendation, lists, import, update round. */
@NullMarked
package uk.concord.plan.web;

import org.jspecify.annotations.NullMarked;
