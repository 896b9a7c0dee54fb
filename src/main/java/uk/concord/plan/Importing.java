package uk.concord.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.draft.OnceOnly;
import uk.concord.inspection.CauseOfConcern;
import uk.concord.inspection.Inspection;
import uk.concord.inspection.InspectionOutline;
import uk.concord.inspection.InspectionOutline.OwnerLine;
import uk.concord.inspection.InspectionOutline.RecommendationLine;
import uk.concord.inspection.InspectionPreview;
import uk.concord.inspection.InspectionSheet;
import uk.concord.inspection.InspectionShelf;
import uk.concord.inspection.Theme;
import uk.concord.kernel.RuleBroken;

/** Imports an inspection from a sheet: first a look at what it would make, and only then, once, the plan itself. */
@Stateless
public class Importing {
    @Inject
    private PlanScope scope;

    @Inject
    private InspectionShelf shelf;

    @Inject
    private Plans plans;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private OnceOnly once;

    /** The agencies that may stand for an owner named in a sheet. */
    @Requires(Permission.PLAN_IMPORT)
    public List<Agency> agencies() {
        scope.participant();
        return agencies.active();
    }

    /** What the sheet would make, or row by row what to mend; nothing is stored. */
    @Requires(Permission.PLAN_IMPORT)
    public InspectionPreview preview(byte[] sheet) {
        scope.participant();
        InspectionPreview preview = InspectionSheet.preview(sheet);
        preview.outline().ifPresent(this::mustBeNew);
        return preview;
    }

    /** Makes the plan; the same token again gives the plan that it made. */
    @Requires(Permission.PLAN_IMPORT)
    public UUID confirm(byte[] sheet, Map<String, UUID> agencyOfOwner, UUID token) {
        Viewer viewer = scope.participant();
        return once.make(token, () -> store(sheet, agencyOfOwner, viewer));
    }

    private UUID store(byte[] sheet, Map<String, UUID> agencyOfOwner, Viewer viewer) {
        InspectionOutline outline =
                InspectionSheet.preview(sheet).outline().orElseThrow(() -> new RuleBroken("plan.sheetBroken", "sheet"));
        mustBeNew(outline);
        Map<String, PlanParty> organisations = organisations(outline, agencyOfOwner);
        Inspection inspection = shelf.add(outline, viewer.accountId(), viewer.at());
        Map<String, UUID> themes =
                shelf.themes(inspection.id()).stream().collect(Collectors.toMap(Theme::code, Theme::id));
        Map<String, UUID> concerns = shelf.concerns(inspection.id()).stream()
                .collect(Collectors.toMap(CauseOfConcern::code, CauseOfConcern::id));
        int position = 0;
        for (RecommendationLine line : outline.recommendations()) {
            Recommendation made = Recommendation.of(inspection.id(), line, position++, viewer.today())
                    .under(Objects.requireNonNull(themes.get(line.theme())), ids(line.concerns(), concerns));
            own(made, line.ownership().owners(), PlanParty.Part.OWNER, organisations);
            own(made, line.ownership().advisers(), PlanParty.Part.ADVISER, organisations);
            keep(made, viewer);
        }
        for (InspectionOutline.PromiseLine line : outline.promises()) {
            Recommendation made = Recommendation.promise(inspection.id(), line, position++, viewer.today());
            own(made, line.owners(), PlanParty.Part.OWNER, organisations);
            keep(made, viewer);
        }
        return inspection.id();
    }

    private void keep(Recommendation made, Viewer viewer) {
        plans.add(made);
        plans.add(PlanDecision.of(
                made, viewer.accountId(), viewer.at(), PlanDecision.Matter.IMPORTED, "Imported from the sheet"));
    }

    private static Set<UUID> ids(List<String> codes, Map<String, UUID> concerns) {
        return codes.stream().map(concerns::get).collect(Collectors.toCollection(HashSet::new));
    }

    private static void own(
            Recommendation item, List<String> codes, PlanParty.Part part, Map<String, PlanParty> organisations) {
        codes.stream().map(organisations::get).filter(Objects::nonNull).forEach(party -> item.owned(party.as(part)));
    }

    /** T1: the same report under another title is the same report. */
    private void mustBeNew(InspectionOutline outline) {
        if (shelf.sameReport(outline.inspection()).isPresent()) {
            throw new RuleBroken("plan.sameReport", "sheet");
        }
    }

    /** Whoever works in the portal is one of its agencies, and somebody must say which. */
    private Map<String, PlanParty> organisations(InspectionOutline outline, Map<String, UUID> agencyOfOwner) {
        Map<UUID, Agency> active = agencies.active().stream().collect(Collectors.toMap(Agency::id, agency -> agency));
        Map<String, PlanParty> parties = new HashMap<>();
        for (OwnerLine owner : outline.owners()) {
            parties.put(owner.code(), owner.inside() ? inside(owner, agencyOfOwner, active) : outside(owner));
        }
        return parties;
    }

    private static PlanParty inside(OwnerLine owner, Map<String, UUID> agencyOfOwner, Map<UUID, Agency> active) {
        UUID agency = agencyOfOwner.get(owner.code());
        if (agency == null || !active.containsKey(agency)) {
            throw new RuleBroken("plan.ownerAgency", "agency");
        }
        return PlanParty.inside(owner.code(), owner.name(), PlanParty.Part.OWNER, agency);
    }

    private static PlanParty outside(OwnerLine owner) {
        return PlanParty.outside(owner.code(), owner.name(), PlanParty.Part.OWNER);
    }
}
