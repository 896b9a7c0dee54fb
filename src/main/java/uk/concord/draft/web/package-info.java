/** The draft channel: outside Faces, so that no view state, node or session can lose what was typed. */
@NullMarked
package uk.concord.draft.web;

import org.jspecify.annotations.NullMarked;
