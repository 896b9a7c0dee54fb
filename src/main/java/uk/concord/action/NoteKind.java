package uk.concord.action;

/** What a note of an action's history tells. */
public enum NoteKind {
    PROPOSED("Proposed"),
    ACCEPTED("Accepted"),
    REFUSED("Refused"),
    ASSIGNED("Given to"),
    PROGRESS("Progress"),
    EVIDENCE("Evidence"),
    CIRCUMSTANCES("Circumstances changed"),
    NOT_UNDERTAKEN("Not done"),
    EXTENSION_ASKED("More time asked"),
    EXTENDED("More time given"),
    EXTENSION_DECLINED("More time not given"),
    CONFIRMED("Confirmed by the chair"),
    SENT_BACK("Sent back by the chair"),
    CANCELLED("Cancelled"),
    TAKEN_BACK("Taken back");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
