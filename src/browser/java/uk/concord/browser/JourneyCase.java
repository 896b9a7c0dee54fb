package uk.concord.browser;

import com.microsoft.playwright.Page;

/**
 * The case of the journey: referred by a practitioner of the council, accepted by the coordinator, Harbour Homes
 * invited. Health is not. It is made through the pages once, by the first test that asks for it.
 */
record JourneyCase(String referralId, String caseId, String reference) {
    static final String VICTIM = "Suvari-Sample";
    static final String PRACTITIONER = "practitioner@council.northmere.example";
    static final String COORDINATOR = "coordinator@council.northmere.example";
    static final String CHAIR = "chair@council.northmere.example";
    static final String HOUSING = "rep@harbourhomes.example";
    static final String HEALTH = "rep@health.northmere.example";

    static JourneyCase open() {
        return Opened.CASE;
    }

    String address() {
        return "casework/case.xhtml?id=" + caseId;
    }

    private static JourneyCase refer() {
        String referral = sendReferral();
        try (Onlookers onlookers = new Onlookers()) {
            onlookers.seeNothingOfTheReferral(referral);
        }
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            accept(coordinator, referral);
            String caseId = Address.id(coordinator.page());
            String reference =
                    coordinator.page().locator(".cc-casehead__ref .cc-ref").innerText();
            inviteHousing(coordinator, caseId);
            return new JourneyCase(referral, caseId, reference);
        }
    }

    private static String sendReferral() {
        try (Visit practitioner = Browser.signIn(PRACTITIONER)) {
            ReferralSteps steps = new ReferralSteps(practitioner, VICTIM);
            String referral = steps.start();
            steps.answerAll(referral);
            steps.sendTwice(referral);
            return referral;
        }
    }

    private static void accept(Visit coordinator, String referral) {
        coordinator.go("my-work.xhtml");
        coordinator.look("journey-work-coordinator");
        coordinator.go("triage/triage.xhtml?id=" + referral);
        coordinator.look("journey-triage");
        Paper paper = new Paper(coordinator.page());
        paper.select("criterion", "Visible high risk").press("Accept and open the case");
        coordinator.page().waitForURL("**/casework/case.xhtml?id=*");
        coordinator.look("journey-case-coordinator");
    }

    private static void inviteHousing(Visit coordinator, String caseId) {
        coordinator.go("casework/team.xhtml?id=" + caseId);
        Page page = coordinator.page();
        new Paper(page)
                .select("agency", "Harbour Homes")
                .write("reason", "Landlord: can move her")
                .press("Invite the agency");
        coordinator.look("journey-team");
    }

    private static final class Opened {
        static final JourneyCase CASE = refer();
    }
}
