package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.draft.DraftText;
import uk.concord.draft.Drafting;
import uk.concord.form.Answers;
import uk.concord.form.CheckedAnswers;
import uk.concord.form.DraftView;
import uk.concord.form.GuidedForm;
import uk.concord.form.Section;
import uk.concord.kernel.Breach;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Onward;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.Referring;
import uk.concord.risk.RiskTool;

/** One section of the guided form, or one of several people or incidents in it: what is typed is kept, then checked. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Answers that the page asks under another name. */
    private static final Map<String, String> ASKED_AS = Map.of("victim", "name", "risk", "notPossible");

    @EJB
    private Referring referring;

    @EJB
    private ReferralReading reading;

    @EJB
    private Drafting drafting;

    private String id = "";
    private String page = "";
    private int number;
    private boolean checked;
    private UUID typing = Ids.next();
    private TypedForm form = new TypedForm();
    private List<SeveralLine> lines = List.of();
    private String reference = "";
    private String opened = "";
    private List<String> meanwhile = List.of();
    private transient Optional<DraftView.Assessed> assessed = Optional.empty();

    /** Opens the section with what was saved and, over it, what was typed since; only its author may. */
    public void load() throws IOException {
        if (Receipt.isShownInstead(reading, referralId())) {
            return;
        }
        DraftView draft = reading.draft(referralId());
        draft.mustBeMine();
        reference = draft.head().reference();
        assessed = Optional.of(draft.assessed());
        opened = mine(draft).version();
        Answers all = draft.form().in(getSection());
        lines = getSection().isAboutSeveral() ? SeveralLine.of(all, getSection()) : List.of();
        form = new TypedForm();
        form.fill(isList() ? Answers.none() : mine(all));
        form.preselect(draft.preselected());
        for (DraftText text : drafting.under(draftKey(""))) {
            form.restore(text.key().substring(draftKey("").length()), text);
        }
        if (checked) {
            show(draft);
        }
    }

    /** Keeps the section, says what it still lacks, and goes on when that is nothing. */
    public String saveAndContinue() throws IOException {
        if (Receipt.isShownInstead(reading, referralId())) {
            return "";
        }
        show(save());
        if (number > 0 && form.answers().isEmpty()) {
            Onward.to("/referral/question.xhtml?id=" + id + "&page=" + page, "Nothing was typed, so nothing was kept");
            return "";
        }
        return after();
    }

    public String saveForLater() throws IOException {
        if (Receipt.isShownInstead(reading, referralId())) {
            return "";
        }
        save();
        return address("tasks", "");
    }

    /** Keeps the answers and stays, to show what they come to. */
    public void saveAndShow() throws IOException {
        if (!Receipt.isShownInstead(reading, referralId())) {
            save();
        }
    }

    public String remove(int which) {
        referring.removeOne(referralId(), getSection(), which);
        return address("question", "&page=" + page);
    }

    /** From the list of several: goes on to the next section. */
    public String goOn() {
        show(reading.draft(referralId()));
        return nextSection();
    }

    private DraftView save() {
        DraftView before = reading.draft(referralId());
        Answers typed = form.answers();
        String asOpened = opened;
        meanwhile = otherwise(mine(before), typed, before.assessed().tool());
        opened = mine(before).version(); // whoever has seen both texts may save again
        if (number > 0) {
            referring.saveOneAsOpened(referralId(), getSection(), number, typed, asOpened);
        } else {
            referring.saveAsOpened(referralId(), getSection(), typed, asOpened);
        }
        drafting.discard(draftKey(""), typing);
        typing = Ids.next();
        DraftView saved = reading.draft(referralId());
        meanwhile = List.of();
        opened = mine(saved).version();
        assessed = Optional.of(saved.assessed());
        return saved;
    }

    /** What is kept and not the same in this page, in words. */
    private ArrayList<String> otherwise(Answers kept, Answers typed, RiskTool tool) {
        List<CheckedAnswers.Line> here = lines(typed, tool);
        return lines(kept, tool).stream()
                .filter(line -> !here.contains(line))
                .map(line -> line.label() + ": " + line.words())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<CheckedAnswers.Line> lines(Answers given, RiskTool tool) {
        Answers all = number > 0 ? Answers.none().with(1, given) : given;
        CheckedAnswers said =
                new CheckedAnswers(GuidedForm.of(section -> section == getSection() ? all : Answers.none()));
        List<CheckedAnswers.Line> lines = new ArrayList<>(said.lines(page));
        if (getSection() == Section.RISK) {
            lines.addAll(said.questions(tool));
        }
        return lines;
    }

    private Answers mine(DraftView draft) {
        return mine(draft.form().in(getSection()));
    }

    private void show(DraftView draft) {
        String prefix = number + ".";
        RuleBroken.ifAny(draft.breachesIn(getSection()).stream()
                .filter(breach -> number == 0 || breach.field().startsWith(prefix))
                .map(QuestionPage::onThisPage)
                .toList());
    }

    private static Breach onThisPage(Breach breach) {
        String field = breach.field().substring(breach.field().indexOf('.') + 1);
        return new Breach(breach.code(), ASKED_AS.getOrDefault(field, field));
    }

    private Answers mine(Answers all) {
        return number > 0 ? all.numbered(number) : all;
    }

    private String after() {
        return number > 0 ? address("question", "&page=" + page) : nextSection();
    }

    private String nextSection() {
        int next = getSection().ordinal() + 1;
        return next < Section.values().length
                ? address("question", "&page=" + Section.values()[next].page())
                : address("check", "");
    }

    private String address(String view, String rest) {
        return "/referral/" + view + ".xhtml?faces-redirect=true&id=" + referralId() + rest;
    }

    private UUID referralId() {
        return Ids.parse(id);
    }

    /** Under which key the draft channel keeps a field. */
    public String draftKey(String field) {
        return "referral/" + id + "/" + page + (number > 0 ? "-" + number : "") + "/" + field;
    }

    public Section getSection() {
        return Section.ofPage(page);
    }

    public boolean isList() {
        return getSection().isAboutSeveral() && number == 0;
    }

    public boolean shows(String name) {
        return getSection().name().equals(name) && !isList();
    }

    public int getNextNumber() {
        return lines.stream().mapToInt(SeveralLine::number).max().orElse(0) + 1;
    }

    public List<SeveralLine> getLines() {
        return lines;
    }

    /** The tool and the level so far: on the page of the risk assessment only. */
    public DraftView.Assessed getAssessed() {
        return assessed.orElseThrow(NotFound::new);
    }

    /** What was saved in another window while this one was open. */
    public List<String> getMeanwhile() {
        return meanwhile;
    }

    public TypedForm getForm() {
        return form;
    }

    public String getReference() {
        return reference;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "" : page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** What the script names with each text: new after each save, since the same page may be typed on in. */
    public UUID getTyping() {
        return typing;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
