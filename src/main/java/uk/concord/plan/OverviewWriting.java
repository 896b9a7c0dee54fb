package uk.concord.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.StatutoryClock;
import uk.concord.inspection.CauseOfConcern;
import uk.concord.inspection.Theme;
import uk.concord.plan.PlanReading.Filter.Kind;
import uk.concord.progress.Measure;
import uk.concord.progress.Rag;
import uk.concord.progress.Slippage;

/** Writes the overview of a plan from its golden thread for one reader. */
record OverviewWriting(GoldenThread thread, List<Theme> themes, List<CauseOfConcern> concerns, Said said) {
    private static final String[] NUMBERS = {
        "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"
    };
    private static final int DAYS_OF_CHANGES = 30;
    private static final List<Map.Entry<Rag, String>> TILES = List.of(
            Map.entry(Rag.RED, "Off track"),
            Map.entry(Rag.AMBER, "At risk"),
            Map.entry(Rag.GREEN, "On track"),
            Map.entry(Rag.GREY, "Watched or waiting"),
            Map.entry(Rag.BLUE, "Signed off"));

    /** What owners and the office have said lately. */
    record Said(List<Evidence> evidenceWaiting, List<PlanEntry> entries) {}

    /** From which moment the entries are needed: this month's round, and the last thirty days. */
    static Instant since(LocalDate today) {
        LocalDate monthBegan = today.withDayOfMonth(1);
        LocalDate days = today.minusDays(DAYS_OF_CHANGES);
        return LondonTime.at(days.isBefore(monthBegan) ? days : monthBegan, LocalTime.MIN);
    }

    PlanOverview write(Viewer viewer) {
        return new PlanOverview(
                head(),
                tiles(),
                new RoundWriting.Turns(thread, said, rounds()).write(viewer),
                changes(),
                late(),
                strip(),
                themeRows(),
                rows(thread.promises()),
                rounds().write());
    }

    RoundWriting rounds() {
        return new RoundWriting(thread, said.entries(), said.evidenceWaiting());
    }

    private PlanOverview.Head head() {
        LocalDate published = thread.inspection().publishedOn();
        return new PlanOverview.Head(
                thread.inspection().id(),
                String.format(
                        Locale.UK,
                        "Inspection published %s · reply due by %s, day 56",
                        LondonTime.date(published),
                        LondonTime.date(new StatutoryClock(published).lastDay())),
                thread.inspection().title(),
                verdict(),
                thread.today());
    }

    private String verdict() {
        int all = thread.recommendations().size();
        int red = of(Rag.RED).size();
        int amber = of(Rag.AMBER).size();
        int blue = of(Rag.BLUE).size();
        String first = String.format(
                Locale.UK,
                "%s of %s recommendations %s off track.",
                number(red),
                number(all).toLowerCase(Locale.UK),
                red == 1 ? "is" : "are");
        String second = String.format(Locale.UK, "%s %s at risk.", number(amber), amber == 1 ? "is" : "are");
        String third = blue == 0
                ? "No recommendation is signed off yet."
                : String.format(Locale.UK, "%s %s signed off.", number(blue), blue == 1 ? "is" : "are");
        return String.join(" ", first, second, third);
    }

    private static String number(int count) {
        return count < NUMBERS.length ? NUMBERS[count] : String.valueOf(count);
    }

    private List<Recommendation> of(Rag rag) {
        return thread.recommendations().stream()
                .filter(item -> thread.colour(item).rag() == rag)
                .toList();
    }

    private List<PlanOverview.Tile> tiles() {
        return TILES.stream()
                .map(tile -> {
                    List<Recommendation> found = of(tile.getKey());
                    String codes = found.stream().map(PlanItem::code).collect(Collectors.joining(", "));
                    return new PlanOverview.Tile(
                            tile.getKey(), tile.getValue(), found.size(), codes.isEmpty() ? "none" : codes);
                })
                .toList();
    }

    private List<PlanOverview.Change> changes() {
        LocalDate from = thread.today().minusDays(DAYS_OF_CHANGES);
        return said.entries().stream()
                .filter(entry -> entry.direction() != 0)
                .filter(entry -> !LondonTime.dayOf(entry.writtenAt()).isBefore(from))
                .map(entry -> {
                    PlanItem item = thread.item(entry.itemId());
                    return new PlanOverview.Change(
                            entry.direction(),
                            PlanRow.of(thread, item).pageId(),
                            item.code(),
                            entry.headline(),
                            LondonTime.dayOf(entry.writtenAt()));
                })
                .toList();
    }

    /** Recommendations are not listed: what is late is what somebody does (S64 holds by the due date). */
    List<PlanOverview.Late> late() {
        Stream<PlanOverview.Late> actions =
                thread.actions().stream().filter(thread::isLate).map(item -> late(item, item.text(), dueOf(item)));
        Stream<PlanOverview.Late> milestones = thread.all()
                .flatMap(item -> thread.milestonesOverdue(item).stream()
                        .map(milestone -> late(item, "milestone: " + milestone.text(), milestone.dueOn())));
        return Stream.concat(actions, milestones).toList();
    }

    private LocalDate dueOf(PlanItem item) {
        return thread.due(item).orElse(thread.today());
    }

    private PlanOverview.Late late(PlanItem item, String what, LocalDate due) {
        PlanRow row = PlanRow.of(thread, item);
        String why = item.latestWord().isEmpty() ? "Nothing has been said" : item.latestWord();
        String forecast = Slippage.words(thread.due(item), item.forecast(), thread.today());
        String next = item.forecast()
                .map(day -> day.isBefore(thread.today())
                        ? String.format(Locale.UK, "The forecast of %s has passed too", LondonTime.date(day))
                        : String.format(Locale.UK, "Forecast %s: %s", LondonTime.date(day), forecast))
                .orElse("No forecast given");
        return new PlanOverview.Late(
                row.pageId(),
                item.code(),
                what,
                row.whose(),
                new PlanOverview.Lateness(
                        Slippage.span(due, thread.today()), row.standing().stale(), why, next));
    }

    private PlanOverview.Strip strip() {
        return new PlanOverview.Strip(
                concerns.size(),
                count(Kind.RECOMMENDATIONS),
                count(Kind.ACTIONS),
                count(Kind.MEASURED),
                count(Kind.IN_TOLERANCE),
                count(Kind.SIGNED_OFF));
    }

    private int count(Kind kind) {
        return (int) items(kind).count();
    }

    private List<PlanOverview.ThemeRows> themeRows() {
        return themes.stream()
                .map(theme -> new PlanOverview.ThemeRows(
                        theme.code(),
                        theme.name(),
                        concernsOf(theme),
                        rows(thread.recommendations().stream()
                                .filter(item -> item.themeId()
                                        .filter(theme.id()::equals)
                                        .isPresent())
                                .toList())))
                .toList();
    }

    private String concernsOf(Theme theme) {
        long count = concerns.stream()
                .filter(concern -> concern.themeId().equals(theme.id()))
                .count();
        return count == 1 ? "1 concern" : count + " concerns";
    }

    private List<PlanRow> rows(List<? extends PlanItem> items) {
        return items.stream().map(item -> PlanRow.of(thread, item)).toList();
    }

    /** What each list holds; the figures of the overview count the same. */
    Stream<? extends PlanItem> items(Kind kind) {
        Set<UUID> measured = thread.measures().stream().map(Measure::itemId).collect(Collectors.toSet());
        return switch (kind) {
            case RECOMMENDATIONS -> thread.recommendations().stream();
            case PROMISES -> thread.promises().stream();
            case ACTIONS -> thread.actions().stream();
            case LATE -> thread.actions().stream().filter(thread::isLate);
            case ASKED -> rounds().asked().stream();
            case ANSWERED -> rounds().answered().stream();
            case UNANSWERED -> rounds().unanswered().stream();
            case NOT_BEGUN -> rounds().notBegun().stream();
            case ENDED -> rounds().ended().stream();
            case MEASURED -> thread.all().filter(item -> measured.contains(item.id()));
            case IN_TOLERANCE -> thread.all().filter(this::isInTolerance);
            case SIGNED_OFF -> of(Rag.BLUE).stream();
        };
    }

    /** One measure outside is enough to be outside. */
    private boolean isInTolerance(PlanItem item) {
        List<Measure> measures = thread.measuresOf(item);
        return !measures.isEmpty() && measures.stream().allMatch(Measure::isInTolerance);
    }
}
