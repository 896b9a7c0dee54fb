package uk.concord.browser;

/** A case of its own for a test that changes it: referred and accepted through the pages, on no agenda yet. */
public record FreshCase(String caseId, String reference) {
    /** About somebody of this surname, which no other test uses. */
    public static FreshCase about(String victim) {
        String referral = sent(victim);
        try (Visit coordinator = Browser.signIn(JourneyCase.COORDINATOR)) {
            coordinator.go("triage/triage.xhtml?id=" + referral);
            new Paper(coordinator.page())
                    .select("criterion", "Visible high risk")
                    .press("Accept and open the case");
            coordinator.page().waitForURL("**/casework/case.xhtml?id=*");
            String reference =
                    coordinator.page().locator(".cc-casehead__ref .cc-ref").innerText();
            return new FreshCase(Address.id(coordinator.page()), reference);
        }
    }

    private static String sent(String victim) {
        try (Visit practitioner = Browser.signIn(JourneyCase.PRACTITIONER)) {
            ReferralSteps steps = new ReferralSteps(practitioner, victim);
            String referral = steps.start();
            steps.answerAll(referral);
            steps.sendTwice(referral);
            return referral;
        }
    }
}
