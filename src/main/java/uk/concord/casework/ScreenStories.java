package uk.concord.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import uk.concord.meeting.CaseOnScreen;

/** Tells a case for its hearing, to somebody who opens it: whatever is not theirs to read is not in it. */
@Dependent
class ScreenStories implements CaseOnScreen.Teller {
    @EJB
    private CaseReading reading;

    @Override
    public CaseOnScreen.Story tell(UUID caseId) {
        OpenCase open = reading.open(caseId);
        OpenCase.Contact contact = open.head().contact();
        return new CaseOnScreen.Story(
                open.head().level(),
                new CaseOnScreen.Contact(contact.rule(), contact.ways(), contact.notSafe()),
                open.voice()
                        .map(voice -> new CaseOnScreen.Voice(
                                voice.words(), voice.toWhom(), voice.at(), voice.mayBeReadOut())),
                open.referral()
                        .map(facts -> "Consent: " + facts.wishes().consent() + ". The victim knows of the referral: "
                                + facts.wishes().aware() + ".")
                        .orElse(""),
                open.risks().stream().findFirst());
    }
}
