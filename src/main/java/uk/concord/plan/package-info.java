/** The joint action plan: an inspection's themes, concerns and recommendations, their deadlines, colours and sign-off. */
@NullMarked
package uk.concord.plan;

import org.jspecify.annotations.NullMarked;
