package uk.concord.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.kernel.RuleBroken;

/** 3.3, 8: names in any script are found again; a birth date is as exact as it is known. */
class NameKeysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O'Sample | o’sample",
                "Nguye\u0302\u0303n Vi Du | nguy\u1EC5n vi du",
                "Test  Person | TEST PERSON",
                "Te\u200Bst | test",
                "\u0645\u062B\u0627\u0644 | \u0645\u062B\u0627\u0644"
            })
    void theSameNameIsFoundHoweverItWasTyped(String one, String other) { // S25
        assertEquals(NameKeys.exact(one), NameKeys.exact(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Zoë O'Neill | oneil zoe", "Mohammed Sample | Sample Muhammad", "Stephen | Steven"})
    void aNameThatSoundsTheSameIsFoundInAnyOrder(String one, String other) { // S25
        assertEquals(NameKeys.sound(one), NameKeys.sound(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Specimen | Placeholder", "مثال | نموذج", "Anna Test | Anna Sample"})
    void differentNamesStayDifferent(String one, String other) {
        assertNotEquals(NameKeys.exact(one), NameKeys.exact(other));
        assertNotEquals(NameKeys.sound(one), NameKeys.sound(other));
    }

    @Test
    @Tag("S23")
    void oneWordIsAName() {
        assertEquals("Specimen", GivenName.of(" Specimen ").text());
    }

    @Test
    void aNameOfTwoHundredLettersFitsAndOneMoreDoesNot() { // 3.3
        assertEquals(200, GivenName.of("ễ".repeat(200)).text().length());
        assertEquals(
                "person.name.tooLong",
                assertThrows(RuleBroken.class, () -> GivenName.of("x".repeat(201)))
                        .code());
    }

    @Test
    @Tag("S23")
    void anUnknownBirthDateSaysSoAndGivesNoAge() {
        assertEquals("Not known", BirthDate.unknown().words());
        assertEquals(OptionalInt.empty(), BirthDate.unknown().ageOn(TODAY));
    }

    @Test
    void aLeapDayIsABirthday() { // 8
        BirthDate leap = BirthDate.on(LocalDate.of(1988, 2, 29), TODAY);

        assertEquals("29 February 1988", leap.words());
        assertEquals(OptionalInt.of(38), leap.ageOn(LocalDate.of(2027, 2, 28)));
        assertEquals(OptionalInt.of(39), leap.ageOn(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void aBirthDateLiesBetween1900AndToday() { // 3.3
        assertEquals(
                "person.birth.future",
                assertThrows(RuleBroken.class, () -> BirthDate.on(TODAY.plusDays(1), TODAY))
                        .code());
        assertEquals(
                "person.birth.tooEarly",
                assertThrows(RuleBroken.class, () -> BirthDate.on(LocalDate.of(1899, 12, 31), TODAY))
                        .code());
        assertEquals(OptionalInt.of(0), BirthDate.on(TODAY, TODAY).ageOn(TODAY));
    }

    @Test
    void aBirthDateIsKeptAsItWasSaid() {
        for (BirthDate birth : new BirthDate[] {
            BirthDate.unknown(), BirthDate.in(1979, TODAY), BirthDate.about(40, TODAY), BirthDate.on(TODAY, TODAY)
        }) {
            assertEquals(birth, BirthDate.fromStored(birth.stored()));
        }
    }
}
