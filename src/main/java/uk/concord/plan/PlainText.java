package uk.concord.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;

/** What evidence may say: enough to be judged, an ordinary web address, and nothing that tells of a person (4.3). */
final class PlainText {
    static final int SHORTEST = 10;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINK = 500;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https://[^\\s<>\"]+");
    /** A case reference, an e-mail address or a telephone number has no place in a plan. */
    private static final Pattern PERSONAL =
            Pattern.compile("HC-[0-9A-Z]{4}-[0-9A-Z]{3}|[^\\s@]+@[^\\s@]+\\.[a-z]{2,}|\\+?\\d[\\d ()-]{9,}\\d");

    private PlainText() {}

    static void mustBe(Evidence.Sending sending) {
        List<Breach> breaches = new ArrayList<>();
        boolean titled = !sending.title().isBlank() && sending.title().length() <= LONGEST_TITLE;
        add(breaches, titled, "plan.evidenceTitle", "title");
        int length = sending.text().strip().length();
        add(breaches, length >= SHORTEST && length <= LONGEST_TEXT, "plan.evidenceText", "text");
        String link = sending.link().strip();
        boolean address = WEB_ADDRESS.matcher(link).matches() && link.length() <= LONGEST_LINK;
        add(breaches, link.isEmpty() || address, "plan.evidenceLink", "link");
        boolean personal = PERSONAL.matcher(sending.title() + " " + sending.text()).find();
        add(breaches, !personal, "plan.evidencePersonal", "text");
        add(breaches, sending.namesNobody(), "plan.evidenceConfirm", "namesNobody");
        RuleBroken.ifAny(breaches);
    }

    private static void add(List<Breach> breaches, boolean holds, String code, String field) {
        if (!holds) {
            breaches.add(new Breach(code, field));
        }
    }
}
