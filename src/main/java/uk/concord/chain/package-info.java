/** The chain that the trail is made of, in plain Java: links, heads, seals, and the verifier that needs no server. */
@NullMarked
package uk.concord.chain;

import org.jspecify.annotations.NullMarked;
