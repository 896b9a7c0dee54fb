package uk.concord.person;

/**
 * What everybody must know before they approach a victim: it stands above everything else on a page (3.3).
 *
 * @param summary which ways are safe and when, in one sentence
 * @param notSafeToTalkTo people who must not learn of it
 * @param safeToTalkTo people the victim trusts with it
 * @param afraidOf whom the victim fears
 * @param mention whether the characteristic that was targeted may be mentioned to others (L-10)
 */
public record ContactBlock(
        String summary, String notSafeToTalkTo, String safeToTalkTo, String afraidOf, Safety mention) {}
