/** The register of agreements as the governance lead reads it. */
@NullMarked
package uk.concord.agency.web;

import org.jspecify.annotations.NullMarked;
