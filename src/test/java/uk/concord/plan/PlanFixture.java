package uk.concord.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.BankHoliday;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.inspection.Inspection;
import uk.concord.inspection.InspectionExample;
import uk.concord.inspection.InspectionOutline;
import uk.concord.inspection.InspectionSheet;
import uk.concord.kernel.Table;
import uk.concord.progress.Measure;
import uk.concord.progress.Milestone;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.PlanLimits;
import uk.concord.progress.Rag;

/** The plan of the letter of 2018 as it is imported, and what may be done with it on a day. */
final class PlanFixture {
    static final UUID POLICE = new UUID(0, 1);
    static final UUID COUNCIL = new UUID(0, 2);
    static final UUID OWNER = new UUID(1, 1);
    static final UUID OFFICER = new UUID(1, 2);
    static final UUID LEAD = new UUID(1, 3);
    static final LocalDate IMPORTED = LocalDate.of(2018, 8, 1);
    static final Instant THEN = Instant.parse("2018-08-01T10:00:00Z");
    static final String WORD = "Two of five shifts have been briefed.";

    final Inspection inspection;
    final List<PlanItem> items = new ArrayList<>();
    final List<Milestone> milestones = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();

    PlanFixture() {
        InspectionOutline outline = outline();
        inspection = InspectionExample.of(outline, OFFICER, THEN);
        int position = 0;
        for (InspectionOutline.RecommendationLine line : outline.recommendations()) {
            Recommendation made = Recommendation.of(inspection.id(), line, position++, IMPORTED);
            line.ownership().owners().forEach(code -> made.owned(party(outline, code)));
            items.add(made);
        }
        for (InspectionOutline.PromiseLine line : outline.promises()) {
            items.add(Recommendation.promise(inspection.id(), line, position++, IMPORTED));
        }
    }

    private static InspectionOutline outline() {
        try (InputStream sheet = PlanFixture.class.getResourceAsStream("/config/examples/inspection-2018.csv")) {
            return InspectionSheet.preview(Objects.requireNonNull(sheet).readAllBytes())
                    .outline()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlanParty party(InspectionOutline outline, String code) {
        boolean inside =
                outline.owners().stream().anyMatch(owner -> owner.code().equals(code) && owner.inside());
        return inside
                ? PlanParty.inside(code, code, PlanParty.Part.OWNER, POLICE)
                : PlanParty.outside(code, code, PlanParty.Part.OWNER);
    }

    Recommendation recommendation(String code) {
        return (Recommendation) items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** An accepted joint action of the council under a recommendation. */
    JointAction anActionUnder(String code, LocalDate due) {
        int number = (int) items.stream().filter(JointAction.class::isInstance).count() + 1;
        JointAction action = JointAction.propose(
                recommendation(code),
                new JointAction.Proposal("Brief every shift on what to record", null, null, due),
                number,
                IMPORTED);
        action.owned(PlanParty.inside("Council", "Council", PlanParty.Part.OWNER, COUNCIL));
        items.add(action);
        return action;
    }

    GoldenThread on(LocalDate today) {
        WorkingCalendar calendar =
                WorkingCalendar.of(BankHoliday.read(Table.ofConfig("calendar/england-and-wales.csv")));
        PlanLimits limits = PlanLimits.read(Table.ofConfig("protocol/plan.csv"), today);
        return new GoldenThread(
                inspection,
                items,
                new GoldenThread.Belongings(milestones, measures),
                new GoldenThread.Yardstick(today, calendar, limits));
    }

    static OwnerUpdate.Answer says(@Nullable Rag rag) {
        return new OwnerUpdate.Answer(WORD, rag, null, PlanFacts.Trouble.NONE);
    }

    static Evidence.Sending procedure() {
        return new Evidence.Sending(
                Evidence.Kind.POLICY,
                "Procedure, version 3",
                "Every officer now has to answer the question.",
                "",
                IMPORTED.plusDays(10),
                true);
    }
}
