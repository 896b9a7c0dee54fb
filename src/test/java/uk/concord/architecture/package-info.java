/** The rules of the house, each with the bad example that it must refuse. */
package uk.concord.architecture;
