package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** The pages of a referral, answered about an invented person with one name, no birth date and an unknown attacker. */
final class ReferralSteps {
    static final String REASON =
            "Housing must move her, the police must find out who it is, and both at the same time.";
    private static final String WHAT = "Paint on her door, twice. She told the referrer herself.";

    private final Visit visit;
    private final Paper paper;
    private final String victim;

    ReferralSteps(Visit visit, String victim) {
        this.visit = visit;
        this.paper = new Paper(visit.page());
        this.victim = victim;
    }

    /** Opens a new referral and gives its id. */
    String start() {
        visit.go("referral/start.xhtml");
        visit.look("journey-referral-start");
        paper.press("Start a referral");
        visit.look("journey-referral-tasks");
        return Address.id(visit.page());
    }

    void answerAll(String id) {
        answerAllBut(id);
        consent(id);
    }

    /** All sections but the last: whether the victim has consented. */
    void answerAllBut(String id) {
        safety(id);
        children(id);
        contact(id);
        victim(id);
        perpetrator(id);
        incident(id);
        risk(id);
        reasons(id);
        wishes(id);
    }

    private void safety(String id) {
        open(id, "safety").write("immediateAction", "Locks changed and an alarm lent. Invented example.");
        keep("safety");
    }

    private void children(String id) {
        open(id, "children").choose("children", "NO");
        keep("children");
    }

    private void contact(String id) {
        open(id, "contact").choose("safeContact", "UNKNOWN");
        paper.write("afraidOf", "Somebody in the building")
                .write("safeToTalkTo", "nobody")
                .write("notSafeToTalkTo", "The upstairs neighbour: it is not known who it is")
                .choose("mention", "UNKNOWN");
        keep("contact");
    }

    private void victim(String id) {
        open(id, "victim").choose("kind", "INDIVIDUAL");
        paper.write("name", victim).choose("birthKnown", "UNKNOWN").choose("inOffice", "NO");
        keep("victim");
    }

    private void perpetrator(String id) {
        open(id, "perpetrators&n=1").choose("birthKnown", "UNKNOWN").choose("inOffice", "UNKNOWN");
        paper.write("description", "A tall man in a grey coat, seen at night near the bins");
        keep("perpetrator");
    }

    private void incident(String id) {
        LocalDate day = LocalDate.now(Address.LONDON).minusDays(9);
        open(id, "incidents&n=1").write("what", WHAT);
        mistypeTheDay();
        paper.date("from", day).choose("place", "HOME").choose("perceivedBy", "VICTIM");
        paper.choose("strands", "RELIGION").choose("online", "NO").choose("class", "NOT_YET_DETERMINED");
        keep("incident");
    }

    /** A day that is none is said beside its field, and what was written stays (7). */
    private void mistypeTheDay() {
        paper.write("from:day", "31").write("from:month", "2").write("from:year", "2026");
        paper.leave(visit.page().locator("[id='form:continue']"));
        assertThat(visit.page().locator("main .cc-error").first()).isVisible();
        assertThat(visit.page().locator("[data-cc-errors] a").first()).isVisible();
        assertThat(visit.page().locator("[name$=':what']")).hasValue(WHAT);
        visit.look("journey-referral-error");
    }

    /** Fourteen times yes, the rest not known: that is no reason to call the risk lower. */
    private void risk(String id) {
        open(id, "risk");
        for (int question = 0; question < 24; question++) {
            String answer = question < 14 ? "YES" : "DONT_KNOW";
            visit.page()
                    .locator("[name$=':questions:" + question + ":answer'][value='" + answer + "']")
                    .check();
        }
        keep("risk");
    }

    private void reasons(String id) {
        open(id, "reasons").choose("criteria", "VISIBLE_HIGH");
        paper.write("why", REASON);
        keep("reasons");
    }

    private void wishes(String id) {
        open(id, "wishes").write("wishes", "I want to sleep at home without fear.");
        paper.write("policeWishes", "Not yet, please ask me first.");
        keep("wishes");
    }

    /** Pressed twice at once, as a bad line makes people do: one referral is sent (8). */
    void sendTwice(String id) {
        visit.go("referral/check.xhtml?id=" + id);
        visit.look("journey-referral-check");
        visit.page().evaluate("""
                async () => {
                  const form = document.getElementById('form');
                  const body = new URLSearchParams(new FormData(form, document.getElementById('form:send')));
                  const send = () => fetch(form.action, { method: 'POST', body });
                  await Promise.all([send(), send()]);
                }""");
        visit.go("referral/referral.xhtml?id=" + id);
        visit.look("journey-referral-sent");
        visit.go("referral/referrals.xhtml");
        assertThat(visit.page().locator("main a[href*='" + id + "']")).hasCount(1);
    }

    /** The victim said no: it is sent only with the record of why, and of which manager decided it (L-04). */
    void shareWithoutConsent(String id) {
        open(id, "consent").choose("aware", "YES");
        paper.choose("consent", "REFUSED");
        keep("refused");
        visit.go("referral/check.xhtml?id=" + id);
        paper.press("Send referral");
        assertThat(visit.page().locator("[data-cc-errors]")).isVisible();
        open(id, "consent").write("withoutConsentRisk", "Fire in the night, invented");
        paper.write("withoutConsentWhyNot", "She was asked and said no, in fear of the neighbours")
                .write("withoutConsentProportionate", "Only what is needed to move her")
                .write("withoutConsentLimited", "Her health")
                .write("withoutConsentDecisionMaker", "Martin Mockup, head of housing")
                .date("withoutConsentDecidedOn", LocalDate.now(Address.LONDON))
                .tick("withoutConsentByManager");
        keep("without-consent");
        visit.go("referral/check.xhtml?id=" + id);
        paper.press("Send referral");
        assertThat(visit.page().locator("[data-cc-errors]")).hasCount(0);
    }

    private void consent(String id) {
        open(id, "consent").choose("aware", "YES");
        paper.choose("consent", "GIVEN").date("consentOn", LocalDate.now(Address.LONDON));
        keep("consent");
    }

    private Paper open(String id, String question) {
        visit.go("referral/question.xhtml?id=" + id + "&page=" + question);
        return paper;
    }

    private void keep(String name) {
        visit.look("journey-referral-" + name);
        paper.leave(visit.page().locator("[id='form:continue']"));
    }
}
