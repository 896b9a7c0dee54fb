package uk.concord.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.risk.RiskFixture;

/** 8, rule 4 of 0.2: what cannot be a time, a number or an address is refused where it was typed, and kept. */
class TypedAnswersTest {
    @ParameterizedTest // 3.4
    @ValueSource(strings = {"25:99", "24:00", "9pm", "12:60", "noon", "1234", "12:5"})
    void aTimeThatIsNoneIsRefusedBesideItsField(String time) {
        assertEquals(List.of(new Breach("incident.time", "time")), incident(Map.of("time", time)));
    }

    @ParameterizedTest // 3.4
    @CsvSource({"21:30, '5 January 2026, 21:30'", "9:05, '5 January 2026, 09:05'", "21.30, '5 January 2026, 21:30'"})
    void aTimeStandsOnTheCase(String time, String words) {
        assertEquals(List.of(), incident(Map.of("time", time)));
        assertEquals(words, form(Map.of("time", time)).occurrence().words());
    }

    @Test
    void aTimeOfADayThatIsAboutRightIsNotLost() { // 3.4
        assertEquals(
                "About 5 January 2026, 21:30",
                form(Map.of("time", "21:30", "about", "true")).occurrence().words());
    }

    @Test
    void oneTimeForSeveralDaysIsRefused() { // 3.4
        assertEquals(
                List.of(new Breach("incident.time.range", "time")),
                incident(Map.of("time", "21:30", "to", "2026-01-09")));
    }

    @ParameterizedTest // rule 4 of 0.2
    @ValueSource(strings = {"not a phone", "12345", "ask her sister 01632 960001", "01632 960001 mornings", "+"})
    void aPhoneNumberThatIsNoneIsRefused(String phone) {
        assertEquals(List.of(new Breach("person.contact.phone", "phone")), contact("phone", phone));
    }

    @ParameterizedTest // rule 4 of 0.2
    @ValueSource(strings = {"nonsense", "a@b", "a b@example.org", "@example.org", "a@example.", "a@@example.org"})
    void anEmailAddressThatIsNoneIsRefused(String email) {
        assertEquals(List.of(new Breach("person.contact.email", "email")), contact("email", email));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 01632 960001",
        "phone, +44 (0)1632 960-001",
        "phone, 01632 960001 ext 12",
        "phone, ''",
        "email, name@example.org",
        "email, first.last+tag@mail.example.org"
    })
    void whatPeopleWriteIsAccepted(String field, String typed) {
        assertEquals(List.of(), contact(field, typed));
    }

    @Test
    @Tag("S22")
    void aFutureDayOfTellingChildrensServicesIsNamedAndNotCalledLate() { // DL-15
        assertEquals(
                List.of(new Breach("referral.childNotification.future", "childNotifiedOn")),
                breaches(
                        Section.CHILDREN,
                        Map.of(
                                "children", "YES",
                                "childAtRisk", "YES",
                                "childRiskTickedOn", ReferralFixture.TODAY.toString(),
                                "childNotifiedOn",
                                        ReferralFixture.TODAY.plusDays(1).toString(),
                                "childNotification", "CSC-INVENTED")));
    }

    @Test
    @Tag("S22")
    void whetherAChildIsAtRiskIsNeverLeftOpen() { // DL-15
        assertEquals(
                List.of(new Breach("referral.childAtRisk", "childAtRisk")),
                breaches(Section.CHILDREN, Map.of("children", "YES")));
    }

    @Test
    void aDayOfCheckingThatLiesAheadIsRefused() { // rule 4 of 0.2
        assertEquals(
                List.of(new Breach("referral.contactChecked.future", "contactChecked")),
                contact("contactChecked", ReferralFixture.TODAY.plusDays(1).toString()));
    }

    @Test
    @Tag("S41")
    void aPageThatWasOpenedBeforeTheLastChangeReplacesNothing() {
        Answers kept = new Answers(Map.of("wishes", "First window"));
        String before = Answers.none().version();

        RuleBroken broken = assertThrows(
                RuleBroken.class, () -> kept.mustBeAsOpened(before, new Answers(Map.of("wishes", "Second window"))));

        assertEquals(List.of(new Breach("referral.changedMeanwhile", "")), broken.breaches());
    }

    @Test
    void theSameFormSentTwiceIsNoConflict() {
        Answers kept = new Answers(Map.of("wishes", "The same", "empty", ""));

        assertDoesNotThrow(() -> kept.mustBeAsOpened(Answers.none().version(), kept));
        assertDoesNotThrow(() -> kept.mustBeAsOpened(kept.version(), new Answers(Map.of("wishes", "Changed"))));
    }

    private static List<Breach> contact(String field, String typed) {
        return new ContactForm(new Answers(Map.of(field, typed)), ReferralFixture.TODAY).breaches();
    }

    private static List<Breach> incident(Map<String, String> anew) {
        return form(anew).breaches();
    }

    private static IncidentForm form(Map<String, String> anew) {
        Answers answers = new Answers(Map.of(
                "what", "Words", "from", "2026-01-05", "place", "STREET", "perceivedBy", "VICTIM", "strands", "RACE"));
        for (Map.Entry<String, String> entry : anew.entrySet()) {
            answers = answers.set(entry.getKey(), entry.getValue());
        }
        return new IncidentForm(answers, ReferralFixture.TODAY);
    }

    private static List<Breach> breaches(Section section, Map<String, String> given) {
        GuidedForm form = GuidedForm.of(one -> one == section ? new Answers(given) : Answers.none());
        return new SectionRule(form, RiskFixture.hcra(), ReferralFixture.TODAY)
                .all()
                .get(section);
    }
}
