/** The matrix of roles, operations and scopes, tried against the services cell by cell. */
@NullMarked
package uk.concord.matrix;

import org.jspecify.annotations.NullMarked;
