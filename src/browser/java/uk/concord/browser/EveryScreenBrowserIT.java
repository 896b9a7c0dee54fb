package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen, on a desk and on a phone, as the one who sees most on it and, where it is a list, as one who sees
 * nothing: nothing stands in anybody's way and nothing slides sideways.
 */
class EveryScreenBrowserIT {
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    /** Enough to tell a full screen from an empty one. */
    private static final int CANDIDATES = 4;

    private static final Map<String, Visit> VISITS = new HashMap<>();

    /**
     * A view as somebody opens it.
     *
     * @param email empty for nobody
     */
    record Screen(String address, String email, int length) {
        @Override
        public String toString() {
            return address + " as " + (email.isEmpty() ? "nobody" : email);
        }
    }

    static Stream<Screen> fullest() {
        return Doors.all().stream().flatMap(door -> open(door).max(Comparator.comparing(Screen::length)).stream());
    }

    /** The lists as those who have least in them. */
    static Stream<Screen> emptiest() {
        return Doors.closed().stream()
                .filter(Doors.Door::bare)
                .map(door ->
                        open(door).sorted(Comparator.comparing(Screen::length)).toList())
                .filter(screens -> screens.size() > 1)
                .map(screens -> screens.get(0));
    }

    @ParameterizedTest
    @MethodSource("fullest")
    void everyScreenCanBeUsedByAnybody(Screen screen) { // WCAG 2.2 AA
        assertEquals("", String.join("\n", faults(screen)));
    }

    @ParameterizedTest
    @MethodSource("emptiest")
    void everyListCanBeUsedWhenItIsEmptyToo(Screen screen) { // WCAG 2.2 AA
        assertEquals("", String.join("\n", faults(screen)));
    }

    @AfterAll
    static void leave() {
        VISITS.values().forEach(Visit::close);
        VISITS.clear();
    }

    private static Stream<Screen> open(Doors.Door door) {
        if (door.isPublic()) {
            return Stream.of(new Screen(door.view(), "", 0));
        }
        return Cast.oneOfEachRole().stream()
                .filter(member -> door.opensFor(member.roles()) && !member.isLapsed())
                .flatMap(member -> addresses(door).map(address -> screen(address, member.email())))
                .filter(screen -> screen.length() > 0)
                .limit(CANDIDATES);
    }

    private static Stream<String> addresses(Doors.Door door) {
        Stream<String> withIds = Stream.of(door)
                .filter(Doors.Door::takesId)
                .flatMap(one -> Rows.of(one.table()).stream().map(id -> one.view() + one.address(id)));
        return door.bare() ? Stream.of(door.view()) : withIds;
    }

    private static Screen screen(String address, String email) {
        Caller.Answer answer = Caller.of(email).get(address);
        return new Screen(address, email, answer.status() == 200 ? answer.body().length() : 0);
    }

    private static List<String> faults(Screen screen) {
        Visit visit = VISITS.computeIfAbsent(
                screen.email(), email -> email.isEmpty() ? Browser.open() : Browser.signIn(email));
        List<String> faults = new ArrayList<>();
        visit.page().setViewportSize(DESK, HEIGHT);
        visit.go(screen.address());
        undrawn(visit.page()).forEach(icon -> faults.add("an icon that the page has no drawing of: " + icon));
        for (int width : List.of(DESK, PHONE)) {
            visit.page().setViewportSize(width, HEIGHT);
            visit.faults().forEach(fault -> faults.add("at " + width + ": " + fault));
            slid(visit.page()).forEach(part -> faults.add("at " + width + " slides sideways: " + part));
        }
        return faults;
    }

    private static List<String> undrawn(Page page) {
        return found(
                page,
                "() => Array.from(document.querySelectorAll('use')).map(icon => icon.getAttribute('href'))"
                        + ".filter(name => !name.startsWith('#i-') || !document.querySelector('symbol' + name))");
    }

    /** The parts that reach beyond the right edge, where the page as a whole can be slid. */
    private static List<String> slid(Page page) {
        return found(
                page,
                "() => document.documentElement.scrollWidth <= innerWidth ? [] :"
                        + " Array.from(document.querySelectorAll('body *'))"
                        + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4).map(e => e.outerHTML.slice(0, 120))");
    }

    private static List<String> found(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }
}
