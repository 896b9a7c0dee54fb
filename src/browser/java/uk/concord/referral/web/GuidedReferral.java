package uk.concord.referral.web;

import com.microsoft.playwright.Page;
import java.util.List;
import uk.concord.browser.Visit;

/** Writes a referral through its pages, as a worker would. */
final class GuidedReferral {
    private final Visit visit;
    private final Page page;
    private String id = "";

    GuidedReferral(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    GuidedReferral start() {
        visit.go("referral/start.xhtml");
        press("start");
        id = page.url().replaceAll(".*id=", "");
        return this;
    }

    String id() {
        return id;
    }

    GuidedReferral open(String section) {
        visit.go("referral/question.xhtml?id=" + id + "&page=" + section);
        return this;
    }

    GuidedReferral openOne(String section) {
        visit.go("referral/question.xhtml?id=" + id + "&page=" + section + "&n=1");
        return this;
    }

    GuidedReferral type(String field, String text) {
        page.locator("[id$=':" + field + "']").fill(text);
        return this;
    }

    GuidedReferral choose(String field, String value) {
        page.locator("input[name$=':" + field + "'][value='" + value + "']").check();
        return this;
    }

    GuidedReferral day(String field, String day, String month, String year) {
        return type(field + ":day", day).type(field + ":month", month).type(field + ":year", year);
    }

    GuidedReferral goOn() {
        press("continue");
        return this;
    }

    GuidedReferral press(String button) {
        page.locator("[id='form:" + button + "']").click();
        page.waitForLoadState();
        return this;
    }

    List<String> errors() {
        return page.locator(".cc-errors li").allInnerTexts();
    }

    /** All sections but consent. */
    GuidedReferral writeAllButConsent(String victim) {
        open("safety").type("immediateAction", "Locks were changed").goOn();
        open("children").choose("children", "NO").goOn();
        open("contact").choose("safeContact", "NO").type("afraidOf", "A neighbour");
        type("safeToTalkTo", "Nobody").type("notSafeToTalkTo", "The neighbour").goOn();
        open("victim").type("name", victim).choose("birthKnown", "UNKNOWN");
        choose("inOffice", "NO").goOn();
        openOne("perpetrators")
                .type("description", "Tall, invented")
                .choose("inOffice", "NO")
                .goOn();
        openOne("incidents").type("what", "Something invented").day("from", "5", "1", "2026");
        choose("place", "STREET")
                .choose("perceivedBy", "VICTIM")
                .choose("strands", "RACE")
                .goOn();
        open("risk");
        tick(15).goOn();
        open("reasons")
                .type("why", "Landlord, school and police each hold one part")
                .goOn();
        return open("wishes").type("policeWishes", "By phone").goOn();
    }

    GuidedReferral recordWhyWithoutConsent() {
        for (String field : List.of("Risk", "WhyNot", "Proportionate", "Limited", "DecisionMaker")) {
            type("withoutConsent" + field, "An invented reason");
        }
        page.locator("[id$=':withoutConsentByManager']").check();
        return day("withoutConsentDecidedOn", "20", "1", "2026");
    }

    GuidedReferral tick(int questions) {
        return answer(questions, "YES");
    }

    /** The same answer to so many questions of the risk assessment. */
    GuidedReferral answer(int questions, String answer) {
        for (int i = 0; i < questions; i++) {
            page.locator("fieldset")
                    .nth(i)
                    .locator("input[value='" + answer + "']")
                    .check();
        }
        return this;
    }
}
