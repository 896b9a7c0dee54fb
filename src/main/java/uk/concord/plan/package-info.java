/** The joint action plan: what is done for each recommendation, its colour, evidence and sign-off. */
@NullMarked
package uk.concord.plan;

import org.jspecify.annotations.NullMarked;
