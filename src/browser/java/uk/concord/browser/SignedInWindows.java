package uk.concord.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Windows that a test has left without signing out, each for one visit at a time. */
final class SignedInWindows {
    /** Well within the ten minutes for which a sign-in proves who somebody is. */
    private static final Duration YOUNG = Duration.ofMinutes(6);

    private final Map<String, Deque<Window>> left = new HashMap<>();

    /** One person's window: cookies, and what was fetched with them. */
    final class Window {
        private final String email;
        private final BrowserContext context;
        private final Instant since = Instant.now();

        private Window(String email, BrowserContext context) {
            this.email = email;
            this.context = context;
        }

        Visit visit() {
            return new Visit(context, ignored -> leave());
        }

        private void leave() {
            List.copyOf(context.pages()).forEach(Page::close);
            left.computeIfAbsent(email, key -> new ArrayDeque<>()).push(this);
        }

        /** Opens My work, as a sign-in does; not if the portal asks for a sign-in. */
        private boolean isStillIn(Visit visit) {
            if (since.plus(YOUNG).isBefore(Instant.now())
                    || visit.go("my-work.xhtml") != 200
                    || !visit.page().url().endsWith("/my-work.xhtml")) {
                return false;
            }
            visit.page().evaluate("localStorage.clear()");
            return true;
        }
    }

    Window fresh(String email, BrowserContext context) {
        return new Window(email, context);
    }

    /** A visit in a window of this person that is still signed in, with My work open. */
    Optional<Visit> take(String email) {
        Deque<Window> windows = left.getOrDefault(email, new ArrayDeque<>());
        while (!windows.isEmpty()) {
            Window window = windows.pop();
            Visit visit = window.visit();
            if (window.isStillIn(visit)) {
                return Optional.of(visit);
            }
            window.context.close();
        }
        return Optional.empty();
    }
}
