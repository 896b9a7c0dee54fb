package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view as every role and as nobody: each opens where it may, and what is hidden answers like what is absent. */
class EveryViewBrowserIT {
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";
    private static final Pattern INSIDES = Pattern.compile(
            "payara|glassfish|eclipselink|mariadb|mysql|mojarra[ /-]?\\d|primefaces[ /-]?\\d|java\\.lang\\."
                    + "|jakarta\\.\\w+\\.\\w*Exception|uk\\.concord\\.|Caused by:|\\tat [a-z]+\\.",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> OPENED = ConcurrentHashMap.newKeySet();

    @Test
    void everyViewHasItsLineInTheTable() { // 1.3
        assertEquals(new TreeSet<>(Cast.views()), Doors.views());
    }

    @Test
    void nobodyIsLedToTheSignInFromAllButThePublicPages() { // 1.3
        Caller nobody = Caller.nobody();
        for (Doors.Door door : Doors.closed()) {
            for (String address : List.of(door.view(), door.view() + door.address(ABSENT))) {
                Caller.Answer answer = nobody.get(address);
                assertEquals(302, answer.status(), address);
                assertTrue(answer.header("location").contains("/sign-in.xhtml?back="), address);
            }
        }
    }

    @Test
    void whetherAnIdExistsShowsToNobody() { // 1.4
        Caller nobody = Caller.nobody();
        for (Doors.Door door : Doors.closed()) {
            if (door.takesId()) {
                String absent = nobody.get(door.view() + door.address(ABSENT)).lasting();
                for (String id : Rows.of(door.table())) {
                    String hidden = nobody.get(door.view() + door.address(id)).lasting();
                    assertEquals(absent, hidden.replace(id, ABSENT), door.view());
                }
            }
        }
    }

    @Test
    void thePublicPagesTellNothingOfTheInsides() { // L-09
        Caller nobody = Caller.nobody();
        Doors.all().stream()
                .filter(Doors.Door::isPublic)
                .forEach(door -> assertTellsNothing(door.view(), nobody.get(door.view())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/drafts", "api/minutes/" + ABSENT, "api/nothing", "api/drafts?under=a"})
    void nobodyReachesAnInterface(String address) {
        assertEquals(401, Caller.nobody().get(address).status());
    }

    @Test
    @Tag("S2")
    @Tag("S9")
    @Tag("S11")
    void eachRoleOpensItsViewsAndFindsNothingElse() { // 1.3, 1.4
        List<String> faults = Cast.oneOfEachRole().parallelStream()
                .flatMap(member -> new Walk(member).faults().stream())
                .sorted()
                .toList();
        Set<String> never =
                new TreeSet<>(Doors.closed().stream().map(Doors.Door::view).toList());
        never.removeAll(OPENED);

        assertEquals("", String.join("\n", faults));
        assertEquals(Set.of(), never, "the example has nothing to open these with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "..%2F..%2Fetc", "1%27%20OR%20%271%27=%271", "%3Cb%3E"})
    void whatIsNoIdAtAllIsNotFoundEither(String id) { // 1.4
        Caller housing = Caller.of("rep@harbourhomes.example");
        String nothing = housing.get("nothing/here.xhtml").lasting();
        Doors.closed().stream()
                .filter(Doors.Door::takesId)
                .forEach(door -> assertEquals(
                        nothing, housing.get(door.view() + door.address(id)).lasting(), door.view()));
    }

    /** One member of the cast before every door. */
    private record Walk(Cast.Member member, Caller caller, String nothing, List<String> faults) {
        Walk(Cast.Member member) {
            this(
                    member,
                    Caller.of(member.email()),
                    Caller.of(member.email()).get("nothing/here.xhtml").lasting(),
                    new ArrayList<>());
            Doors.closed().forEach(this::tryDoor);
        }

        private void tryDoor(Doors.Door door) {
            boolean may = door.opensFor(member.roles()) && !member.isLapsed();
            Caller.Answer bare = ask(door.view());
            boolean right = (door.bare() && may) ? bare.status() == 200 : isNothing(bare) || isEmptyList(bare);
            note(right, door.view(), bare);
            if (!door.takesId()) {
                return;
            }
            for (String id : List.of(ABSENT, "nonsense")) {
                Caller.Answer answer = ask(door.view() + door.address(id));
                note(isNothing(answer), door.view() + door.address(id), answer);
            }
            for (String id : Rows.of(door.table())) {
                Caller.Answer answer = ask(door.view() + door.address(id));
                boolean opened = answer.status() == 200 || isOwnReceipt(answer, id);
                note(opened ? may : isNothing(answer), door.view() + door.address(id), answer);
            }
        }

        private Caller.Answer ask(String address) {
            Caller.Answer answer = caller.get(address);
            assertTrue(answer.status() < 500, () -> answer.status() + " " + address);
            assertTellsNothing(address, answer);
            if (answer.status() == 200) {
                OPENED.add(address.split("\\?")[0]);
            }
            return answer;
        }

        private void note(boolean right, String address, Caller.Answer answer) {
            if (!right) {
                faults.add(member + ": " + address + " gives " + answer.status() + difference(answer, nothing));
            }
        }

        private boolean isNothing(Caller.Answer answer) {
            return answer.status() == 404 && answer.lasting().equals(nothing);
        }

        /** The pages on which a referral was written lead its author to the receipt once it is sent; who may not, stays out. */
        private boolean isOwnReceipt(Caller.Answer answer, String id) {
            String receipt = "referral/referral.xhtml?id=" + id;
            return answer.status() == 302
                    && answer.header("location").contains(receipt)
                    && ask(receipt).status() == 200;
        }

        /** Where the agreement has lapsed the lists of a role may stand empty instead of being gone. */
        private boolean isEmptyList(Caller.Answer answer) {
            return member.isLapsed() && answer.status() == 200 && !answer.body().contains("?id=");
        }
    }

    /** Where the answer first differs from the answer for nothing. */
    private static String difference(Caller.Answer answer, String nothing) {
        String other = answer.lasting();
        int at = 0;
        while (at < Math.min(other.length(), nothing.length()) && other.charAt(at) == nothing.charAt(at)) {
            at++;
        }
        return " and differs at: "
                + other.substring(at, Math.min(other.length(), at + 80)).replace('\n', ' ');
    }

    private static void assertTellsNothing(String address, Caller.Answer answer) {
        assertEquals(List.of(), insides(answer), address);
    }

    /** What an answer says of how the portal is made. */
    static List<String> insides(Caller.Answer answer) {
        return Stream.of(answer.body(), answer.headers().toString())
                .flatMap(text -> INSIDES.matcher(text).results().map(hit -> hit.group()))
                .toList();
    }
}
