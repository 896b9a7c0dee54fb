package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view as every role and as nobody: each is led where it may go, and what is hidden answers like what is absent. */
@Execution(ExecutionMode.SAME_THREAD)
class EveryViewBrowserIT {
    private static final Set<String> PUBLIC = Set.of(
            "sign-in.xhtml",
            "signed-out.xhtml",
            "not-found.xhtml",
            "error.xhtml",
            "accessibility.xhtml",
            "privacy.xhtml",
            "help.xhtml");
    private static final Set<String> FAR_FROM_CASES = Set.of(
            "OPCC_PERF",
            "OPCC_LEAD",
            "SYS_ADMIN",
            "PLAN_OWNER",
            "SCR_COORD",
            "SCR_MEMBER",
            "IG_LEAD",
            "FLAG_QA",
            "INTEL");
    private static final Pattern CASE_VIEW = Pattern.compile("(?:casework|referral|meeting|action)/.*");
    private static final Pattern INSIDES = Pattern.compile(
            "payara|glassfish|eclipselink|mariadb|hibernate|mysql|mojarra[ /-]?\\d|primefaces[ /-]?\\d"
                    + "|java\\.lang\\.|jakarta\\.\\w+\\.\\w*Exception|uk\\.concord\\.|Caused by:|\\tat [a-z]+\\.",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("nonce=\"[^\"]*\"|value=\"[^\"]*\"|<!--.*?-->|<script ?[^>]*>.*?</script>", Pattern.DOTALL);
    private static final String NOT_AN_ID = "nonsense";
    private static final String ABSENT = "01900000-0000-7000-8000-000000000000";

    static List<Cast.Member> oneOfEachRole() {
        return Cast.oneOfEachRole();
    }

    static Stream<Cast.Member> farFromCases() {
        return Cast.oneOfEachRole().stream().filter(member -> FAR_FROM_CASES.containsAll(member.roles()));
    }

    @Test
    void nobodyIsLedToTheSignInFromAllButThePublicPages() {
        try (Visit nobody = Browser.open()) {
            List<String> open = Cast.views().stream()
                    .filter(view -> !isLedToSignIn(get(nobody, view)))
                    .toList();

            assertEquals(PUBLIC.stream().sorted().toList(), open);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/drafts", "api/minutes/" + ABSENT, "api/nothing"})
    void nobodyReachesAnInterface(String address) {
        try (Visit nobody = Browser.open()) {
            assertEquals(401, get(nobody, address).status());
        }
    }

    @Test
    void thePublicPagesTellNothingOfTheInsides() {
        try (Visit nobody = Browser.open()) {
            PUBLIC.forEach(view -> assertTellsNothing(view, get(nobody, view)));
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRole")
    void noViewBreaksAndWhatIsHiddenAnswersLikeWhatIsAbsent(Cast.Member member) { // 1.4
        try (Visit visit = Browser.signIn(member.email())) {
            for (String view : Cast.views()) {
                assertHolds(get(visit, view));
                assertHolds(get(visit, view + "?id="));
                APIResponse absent = assertHolds(get(visit, view + "?id=" + ABSENT));
                assertAlike(view, absent, assertHolds(get(visit, view + "?id=" + NOT_AN_ID)));
                Known.ROWS.of(view).forEach(id -> assertOpenOrAlike(view, absent, get(visit, view + "?id=" + id)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("farFromCases")
    void whoHasNoWorkWithCasesOpensNoViewOfThem(Cast.Member member) { // 1.2
        try (Visit visit = Browser.signIn(member.email())) {
            List<String> opened = new ArrayList<>();
            for (String view : Cast.views()) {
                if (CASE_VIEW.matcher(view).matches()) {
                    Stream.concat(
                                    Stream.of("", "?id=" + ABSENT),
                                    Known.ROWS.of(view).stream().map(id -> "?id=" + id))
                            .filter(question -> get(visit, view + question).status() != 404)
                            .forEach(question -> opened.add(view + question));
                }
            }
            assertEquals(List.of(), opened);
        }
    }

    @Test
    void theWalkKnowsRowsOfEveryFeature() {
        Stream.of("casework/case.xhtml", "referral/referral.xhtml", "meeting/meeting.xhtml", "action/update.xhtml")
                .forEach(view -> assertFalse(Known.ROWS.of(view).isEmpty(), view));
    }

    private static void assertOpenOrAlike(String view, APIResponse absent, APIResponse answer) {
        if (answer.status() != 200) {
            assertEquals(404, answer.status(), answer.url());
            assertAlike(view, absent, answer);
        }
    }

    private static void assertAlike(String view, APIResponse one, APIResponse other) {
        assertEquals(one.status(), other.status(), view);
        if (one.status() == 404) {
            assertEquals(lasting(one.text()), lasting(other.text()), view);
        }
    }

    private static APIResponse assertHolds(APIResponse answer) {
        assertTrue(answer.status() < 500, () -> answer.status() + " " + answer.url());
        assertTellsNothing(answer.url(), answer);
        return answer;
    }

    private static void assertTellsNothing(String view, APIResponse answer) {
        String headers = answer.headers().toString();
        var found = Stream.of(answer.text(), headers)
                .flatMap(text -> INSIDES.matcher(text).results().map(hit -> hit.group()))
                .toList();
        assertEquals(List.of(), found, view);
    }

    private static boolean isLedToSignIn(APIResponse answer) {
        return answer.status() == 302 && answer.headers().get("location").contains("/sign-in.xhtml?back=");
    }

    private static String lasting(String page) {
        return OF_THE_MOMENT.matcher(page).replaceAll("");
    }

    private static APIResponse get(Visit visit, String address) {
        return visit.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    /** Read once: what the lists of all roles link to. */
    private static final class Known {
        static final Rows ROWS = Rows.seenByAnybody();
    }
}
