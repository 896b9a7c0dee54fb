/** My work. */
@NullMarked
package uk.concord.insight.web;

import org.jspecify.annotations.NullMarked;
