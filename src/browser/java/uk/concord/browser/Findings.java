package uk.concord.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not be in any answer, whatever was asked; and how many were looked at. */
final class Findings {
    private static final Pattern REFERENCE = Pattern.compile("E-[0-9A-Z]{4}-[0-9A-Z]{2}");
    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "cache-control");

    private final Map<String, String> faults = new ConcurrentSkipListMap<>();
    private final AtomicInteger looked = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    /** @param secret what the one who asked may not see; empty when there is nothing */
    record Question(String who, String what, String sent, List<String> secrets) {
        private String brief() {
            return who + " " + what + " <- " + sent.substring(0, Math.min(700, sent.length()));
        }
    }

    /** Asks, and looks at the answer; none at all is a fault as well. */
    Caller.Answer ask(Question question, Supplier<Caller.Answer> asking) {
        try {
            Caller.Answer answer = asking.get();
            look(question, answer);
            return answer;
        } catch (IllegalStateException cutOff) {
            note("is not answered", question);
            return new Caller.Answer(0, "", Map.of());
        }
    }

    private void look(Question question, Caller.Answer answer) {
        looked.incrementAndGet();
        if (answer.status() == 302) {
            taken.incrementAndGet();
        }
        if (answer.status() >= 500 || answer.body().contains("error.xhtml?ref=")) {
            note("fails with " + answer.status() + " " + reference(answer), question);
        }
        // An address that the server cannot read never reaches the application; such an answer says nothing at all.
        boolean unread = answer.status() == 400 && answer.body().isEmpty();
        HEADERS.stream()
                .filter(header -> !unread && !answer.headers().containsKey(header))
                .forEach(header -> note("lacks " + header + " with " + answer.status(), question));
        EveryViewBrowserIT.insides(answer).forEach(inside -> note("names " + inside, question));
        if (answer.body().contains(BadInput.TAG) && !isData(answer)) {
            note("writes markup as it came", question);
        }
        if (answer.body().contains(BadInput.EVALUATED)) {
            note("evaluates what was typed", question);
        }
        if (answer.headers().toString().contains("q7x=1")) {
            note("takes a header from what was typed", question);
        }
        question.secrets().stream()
                .filter(answer.body()::contains)
                .forEach(secret -> note("shows " + secret, question));
    }

    /** What no browser takes for a page: told so, and forbidden to guess. */
    private static boolean isData(Caller.Answer answer) {
        return answer.header("content-type").startsWith("application/json")
                && "nosniff".equals(answer.header("x-content-type-options"));
    }

    int looked() {
        return looked.get();
    }

    int taken() {
        return taken.get();
    }

    String faults() {
        return String.join("\n", faults.values());
    }

    private void note(String fault, Question question) {
        String kind = REFERENCE.matcher(fault).replaceAll("") + question.what().replaceAll("[?].*", "");
        if (faults.size() < 60) {
            faults.putIfAbsent(
                    kind + (faults.size() < 30 ? question.sent().hashCode() % 3 : ""), fault + ": " + question.brief());
        }
    }

    private static String reference(Caller.Answer answer) {
        Matcher found = REFERENCE.matcher(answer.body());
        return found.find() ? found.group() : "";
    }
}
