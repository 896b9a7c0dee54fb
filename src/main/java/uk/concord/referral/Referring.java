package uk.concord.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.form.Answers;
import uk.concord.form.Criterion;
import uk.concord.form.GuidedForm;
import uk.concord.form.Section;
import uk.concord.kernel.NotFound;

/** A worker writes a referral, section by section, sends it once, answers what is asked, or withdraws it. */
@Stateless
public class Referring {
    /** The most people or incidents that one referral names. */
    static final int MOST = 40;

    @Inject
    private Referrals referrals;

    @Inject
    private Sending sending;

    @Inject
    private DraftErasing erasing;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    @Inject
    @ConfigProperty(name = "concord.areas", defaultValue = "Northmere")
    private List<String> areas;

    /** The areas whose conference a referral may be sent to. */
    @Requires(Permission.REFERRAL_WRITE)
    public List<String> areas() {
        return areas;
    }

    /** Begins a draft to the conference of an area; the same token begins it once. */
    @Requires(Permission.REFERRAL_WRITE)
    public UUID start(UUID token, String area) {
        Viewer viewer = viewers.get();
        if (!viewer.desk().active() || !viewer.desk().mayShareCases()) {
            throw new NotFound(); // L-02
        }
        return once.make(token, () -> {
            Referral referral =
                    new Referral(new ReferralHead.Origin(viewer.accountId(), viewer.agencyId(), area), viewer.at());
            referrals.add(referral);
            return referral.id();
        });
    }

    /** Keeps what was typed into a section, complete or not. */
    @Requires(Permission.REFERRAL_WRITE)
    public void save(@About UUID id, Section section, Answers given) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.own(viewer, id);
        Set<Criterion> before = preselected(referral);
        referral.answer(section, completed(referral, section, given, viewer), viewer.at());
        if (section == Section.RISK) {
            claim(referral, before, viewer);
        }
    }

    /** Keeps what was typed about one of several people or incidents. */
    @Requires(Permission.REFERRAL_WRITE)
    public void saveOne(@About UUID id, Section section, int number, Answers given) {
        if (!section.isAboutSeveral() || number < 1 || number > MOST) {
            throw new NotFound();
        }
        Viewer viewer = viewers.get();
        Referral referral = referrals.own(viewer, id);
        referral.answer(section, referral.answers(section).with(number, given), viewer.at());
    }

    /** The same for a page that knows with which answers it was opened: what was saved meanwhile is not lost (S41). */
    @Requires(Permission.REFERRAL_WRITE)
    public void saveAsOpened(@About UUID id, Section section, Answers given, String opened) {
        referrals.own(viewers.get(), id).answers(section).mustBeAsOpened(opened, given);
        save(id, section, given);
    }

    /** The same for one of several people or incidents. */
    @Requires(Permission.REFERRAL_WRITE)
    public void saveOneAsOpened(@About UUID id, Section section, int number, Answers given, String opened) {
        referrals.own(viewers.get(), id).answers(section).numbered(number).mustBeAsOpened(opened, given);
        saveOne(id, section, number, given);
    }

    @Requires(Permission.REFERRAL_WRITE)
    public void removeOne(@About UUID id, Section section, int number) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.own(viewer, id);
        referral.answer(section, referral.answers(section).without(number), viewer.at());
    }

    /** Sends a complete draft, to triage or to the manager who signs first; a repeat of the same form changes nothing. */
    @Requires(Permission.REFERRAL_WRITE)
    public UUID submit(UUID token, @About UUID id) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.own(viewer, id);
        return once.make(token, () -> sending.hand(referral, viewer));
    }

    /** Takes it back from the manager who has not signed it yet, to change it. */
    @Requires(Permission.REFERRAL_WRITE)
    public void takeBack(@About UUID id) {
        Viewer viewer = viewers.get();
        referrals.own(viewer, id).takeBack(viewer.at());
    }

    /** Answers what the coordinator asked; triage goes on. */
    @Requires(Permission.REFERRAL_WRITE)
    public void reply(@About UUID id, String answer) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.own(viewer, id);
        referral.reply(answer, sending.dueAgain(referral, viewer.at()), viewer.at());
    }

    /** Withdraws a sent referral, unless risk is high or a child is at risk. */
    @Requires(Permission.REFERRAL_WRITE)
    public void withdraw(@About UUID id) {
        Viewer viewer = viewers.get();
        referrals.own(viewer, id).withdraw(viewer.at());
    }

    /** Throws a draft away with all that was typed: it was never sent, so nobody is told. */
    @Requires(Permission.REFERRAL_WRITE)
    public void delete(@About UUID id) {
        Referral referral = referrals.own(viewers.get(), id);
        if (referral.status() != ReferralStatus.DRAFT) {
            throw new NotFound();
        }
        erasing.erase(referral);
    }

    /** Chooses the criteria that the assessment now selects and did not before; their author may untick them (S16). */
    private void claim(Referral referral, Set<Criterion> before, Viewer viewer) {
        Answers reasons = referral.answers(Section.REASONS);
        Set<Criterion> claimed = EnumSet.noneOf(Criterion.class);
        claimed.addAll(reasons.choices("criteria", Criterion.class));
        Set<Criterion> now = preselected(referral);
        now.removeAll(before);
        if (claimed.addAll(now)) {
            String names = claimed.stream().map(Criterion::name).collect(Collectors.joining(","));
            referral.answer(Section.REASONS, reasons.set("criteria", names), viewer.at());
        }
    }

    private Set<Criterion> preselected(Referral referral) {
        GuidedForm form = GuidedForm.of(referral::answers);
        return Criterion.preselectedBy(form.score(sending.toolOf(form)));
    }

    /** What the portal itself notes beside what was typed: the day a risk was ticked, the version of the tool. */
    private Answers completed(Referral referral, Section section, Answers given, Viewer viewer) {
        Answers before = referral.answers(section);
        return switch (section) {
            case CHILDREN ->
                given.set(
                        "childRiskTickedOn",
                        before.text("childAtRisk").equals("YES")
                                ? before.text("childRiskTickedOn")
                                : viewer.today().toString());
            case RISK ->
                given.set(
                        "tool",
                        before.has("tool")
                                ? before.text("tool")
                                : sending.toolOf(GuidedForm.of(referral::answers))
                                        .code());
            default -> given;
        };
    }
}
