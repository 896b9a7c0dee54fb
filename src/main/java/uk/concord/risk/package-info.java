/** Risk assessment: versioned local tools, their levels, critical answers and the judgement that can only raise. */
@NullMarked
package uk.concord.risk;

import org.jspecify.annotations.NullMarked;
