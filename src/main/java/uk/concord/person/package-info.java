/** People as a case knows them: names in any script, contact that is safe or not, all of it sealed under their own key. */
@NullMarked
package uk.concord.person;

import org.jspecify.annotations.NullMarked;
