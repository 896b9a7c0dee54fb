package uk.concord.browser;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids that the lists of the portal link to, gathered as anybody who sees them: what others must not open. */
final class Rows {
    private static final Pattern LINK =
            Pattern.compile("([a-z]+)/([a-z-]+)\\.xhtml\\?id=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern SIBLING =
            Pattern.compile("href=\"([a-z-]+)\\.xhtml\\?id=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private static final List<String> LISTS = List.of(
            "my-work.xhtml",
            "referral/referrals.xhtml",
            "referral/triage.xhtml",
            "casework/cases.xhtml",
            "meeting/meetings.xhtml",
            "meeting/research.xhtml",
            "action/actions.xhtml",
            "plan/plan.xhtml",
            "identity/administration.xhtml");

    /** Enough of each feature to meet what is hidden from some and open to others. */
    private static final int MOST = 6;

    private final Map<String, Set<String>> byFeature = new TreeMap<>();

    /** What the lists link to for one of each role. */
    static Rows seenByAnybody() {
        Rows rows = new Rows();
        Cast.oneOfEachRole().forEach(member -> {
            try (Visit visit = Browser.signIn(member.email())) {
                LISTS.forEach(view -> rows.read(view, visit.page().request().get(view)));
            }
        });
        return rows;
    }

    /** Keeps the ids of a page's links, each under the feature that it belongs to. */
    Rows read(String view, APIResponse page) {
        String text = page.text();
        LINK.matcher(text).results().forEach(link -> keep(link.group(1), link.group(3)));
        String feature = feature(view);
        SIBLING.matcher(text).results().forEach(link -> keep(feature, link.group(2)));
        return this;
    }

    Set<String> of(String view) {
        return byFeature.getOrDefault(feature(view), Set.of()).stream()
                .limit(MOST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void keep(String feature, String id) {
        byFeature.computeIfAbsent(feature, none -> new TreeSet<>()).add(id);
    }

    private static String feature(String view) {
        return view.contains("/") ? view.substring(0, view.indexOf('/')) : "";
    }
}
