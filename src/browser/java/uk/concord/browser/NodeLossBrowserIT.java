package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A node is killed while people work on it: they go on at the other, and lose nothing that was acknowledged. */
class NodeLossBrowserIT {
    private static final String TYPED = "Typed while the node was still there, and kept";
    private static final int UPDATES_BEFORE = 6;
    private static final int PATIENCE_SECONDS = 120;

    private final String caseId = sharedCase();

    @Test
    void whoeverWorkedOnTheNodeThatDiedSeesNoErrorAndLosesNothing() throws IOException { // stack.md, sessions and nodes
        try (TwoNodes nodes = TwoNodes.start();
                Visit coordinator = Browser.signInAtNode(nodes.address(), "two", JourneyCase.COORDINATOR)) {
            List<UpdateWriter> writers = writers(nodes.address());
            Page page = typed(coordinator);
            CountDownLatch written = new CountDownLatch(UPDATES_BEFORE);
            CompletableFuture<Void> killed = new CompletableFuture<>();
            List<CompletableFuture<Void>> work = writers.stream()
                    .map(writer -> CompletableFuture.runAsync(() -> writer.writeUntil(killed, written)))
                    .toList();
            await(written);

            nodes.killSecond();
            killed.complete(null);
            work.forEach(CompletableFuture::join);
            send(page);

            writers.forEach(UpdateWriter::resendLast);
            assertEquals(
                    List.of(),
                    writers.stream()
                            .flatMap(writer -> writer.refusals().stream())
                            .toList());
            assertEachStandsOnce(writers);
        }
    }

    /** On the second node: typed and saved as a draft, not sent. */
    private Page typed(Visit coordinator) {
        coordinator.go("casework/add-update.xhtml?id=" + caseId);
        Page page = coordinator.page();
        page.locator("[id='form:type:2']").check();
        page.locator("[id='form:text']").fill(TYPED);
        page.locator("[id='form:text']").blur();
        assertThat(page.locator(".cc-save--saved"))
                .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        return page;
    }

    /** The node is dead: the page opens again with what was typed, and the second press is taken. */
    private static void send(Page page) {
        page.locator("[id='form:post']").click();
        page.waitForURL(Pattern.compile(".*reopened=1.*"));
        assertThat(page.locator("[id='form:text']")).hasValue(TYPED);
        page.locator("[id='form:type:2']").check();
        page.locator("[id='form:post']").click();
        page.waitForURL(Pattern.compile(".*tab=timeline.*"));
    }

    private void assertEachStandsOnce(List<UpdateWriter> writers) {
        Caller.Answer timeline =
                Caller.of(JourneyCase.COORDINATOR).get("casework/case.xhtml?id=" + caseId + "&tab=timeline");
        for (UpdateWriter writer : writers) {
            assertFalse(writer.acknowledged().isEmpty());
            writer.acknowledged().forEach(text -> assertEquals(1, timesIn(timeline.body(), text), text));
        }
        assertEquals(1, timesIn(timeline.body(), TYPED));
    }

    private List<UpdateWriter> writers(URI proxy) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new UpdateWriter(
                        Caller.atNode(proxy, "two").signedIn(JourneyCase.HOUSING), caseId, "Colleague " + number))
                .toList();
    }

    private static void await(CountDownLatch updates) {
        try {
            assertTrue(updates.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String sharedCase() {
        Caller.Answer list = Caller.of(JourneyCase.HOUSING).get("casework/cases.xhtml");
        return Address.id(list.body().substring(list.body().indexOf("case.xhtml?id=")));
    }

    private static int timesIn(String body, String text) {
        return body.split(Pattern.quote(text), -1).length - 1;
    }
}
