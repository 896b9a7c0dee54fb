/** What the files of the project must look like beyond what the compiler and the classes show. */
package uk.concord.sources;
