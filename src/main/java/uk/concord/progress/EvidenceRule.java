package uk.concord.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.concord.kernel.Breach;

/** What evidence may say: enough to be judged, an ordinary web address, and nothing that tells of a person (4.3). */
public final class EvidenceRule {
    private static final int SHORTEST = ItemRule.SHORTEST_REASON;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINK = 500;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https://[^\\s<>\"]+");
    /** A case reference, an e-mail address or a telephone number has no place in a plan. */
    private static final Pattern PERSONAL =
            Pattern.compile("HC-[0-9A-Z]{4}-[0-9A-Z]{3}|[^\\s@]+@[^\\s@]+\\.[a-z]{2,}|\\+?\\d[\\d ()-]{9,}\\d");

    private EvidenceRule() {}

    /** What is wrong with evidence as it is sent; mostly nothing. */
    public static List<Breach> sending(String title, String text, String link, boolean namesNobody) {
        List<Breach> breaches = new ArrayList<>();
        boolean titled = !title.isBlank() && title.length() <= LONGEST_TITLE;
        add(breaches, titled, "plan.evidenceTitle", "title");
        int length = text.strip().length();
        add(breaches, length >= SHORTEST && length <= LONGEST_TEXT, "plan.evidenceText", "text");
        String address = link.strip();
        boolean proper = WEB_ADDRESS.matcher(address).matches() && address.length() <= LONGEST_LINK;
        add(breaches, address.isEmpty() || proper, "plan.evidenceLink", "link");
        boolean personal = PERSONAL.matcher(title + " " + text).find();
        add(breaches, !personal, "plan.evidencePersonal", "text");
        add(breaches, namesNobody, "plan.evidenceConfirm", "namesNobody");
        return List.copyOf(breaches);
    }

    private static void add(List<Breach> breaches, boolean holds, String code, String field) {
        if (!holds) {
            breaches.add(new Breach(code, field));
        }
    }
}
