package uk.concord.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * Somebody who adds one update after the other to a case, as a person would: what the portal has not taken is written
 * again, after a look whether it was.
 */
final class UpdateWriter {
    private static final int AFTERWARDS = 3;

    private final Caller caller;
    private final String form;
    private final String timeline;
    private final String name;
    private final List<String> acknowledged = new ArrayList<>();
    private final List<Integer> refusals = new ArrayList<>();
    private String lastSent = "";

    UpdateWriter(Caller caller, String caseId, String name) {
        this.caller = caller;
        this.form = "casework/add-update.xhtml?id=" + caseId;
        this.timeline = "casework/case.xhtml?id=" + caseId + "&tab=timeline";
        this.name = name;
    }

    /** Writes on and on until it has happened, and then some more. */
    void writeUntil(CompletableFuture<?> happened, CountDownLatch written) {
        while (!happened.isDone()) {
            writeNext();
            written.countDown();
        }
        for (int i = 0; i < AFTERWARDS; i++) {
            writeNext();
        }
    }

    /** The texts that the portal said it had taken, in order. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Every status that an error page has. */
    List<Integer> refusals() {
        return List.copyOf(refusals);
    }

    /** Sends the last accepted form once more, byte by byte. */
    void resendLast() {
        seen(caller.post(form, lastSent));
    }

    private void writeNext() {
        write(name + " writes update " + (acknowledged.size() + 1) + " of theirs");
    }

    private void write(String text) {
        while (acknowledged.isEmpty()
                || !acknowledged.get(acknowledged.size() - 1).equals(text)) {
            Caller.Answer page = seen(caller.get(form));
            String sent = Caller.encoded(Blank.of(page, "form")
                    .with("type", "*")
                    .with("text", text)
                    .press("post")
                    .fields());
            Caller.Answer answer = seen(caller.post(form, sent));
            if (answer.header("location").contains("tab=timeline") || isTold(text)) {
                lastSent = sent;
                acknowledged.add(text);
            }
        }
    }

    private boolean isTold(String text) {
        return seen(caller.get(timeline)).body().contains(text);
    }

    private Caller.Answer seen(Caller.Answer answer) {
        boolean leadsToAnError = answer.header("location").contains("error.xhtml");
        if (answer.status() >= 400 || leadsToAnError) {
            refusals.add(answer.status());
        }
        return answer;
    }
}
