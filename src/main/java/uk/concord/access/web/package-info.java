/** What views may ask of the policy, out of courtesy. */
@NullMarked
package uk.concord.access.web;

import org.jspecify.annotations.NullMarked;
