package uk.concord.notify;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PostboxTest {
    private static final String PORTAL = "https://portal.northmere.example/";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Tag("S57")
    void aMailHoldsAReferenceAndTheAddressOfThePortalAndNothingElse() throws Exception {
        assertTrue(postbox().post("rep@harbourhomes.example", "RF-7F3K-92Q"));

        MimeMessage mail = server.getReceivedMessages()[0];
        String whole = GreenMailUtil.getWholeMessage(mail).toLowerCase(Locale.UK);
        assertAll(
                () -> assertEquals("Something waits for you: RF-7F3K-92Q", mail.getSubject()),
                () -> assertEquals(
                        "Sign in to see it: " + PORTAL,
                        GreenMailUtil.getBody(mail).strip()),
                () -> assertFalse(whole.contains("marac"), whole),
                () -> assertFalse(whole.contains("hate"), whole));
    }

    @Test
    void aServerThatDoesNotAnswerTakesNothing() {
        Postbox postbox = postbox();
        server.stop();

        assertFalse(postbox.post("rep@harbourhomes.example", "RF-7F3K-92Q"));
    }

    private Postbox postbox() {
        return new Postbox("127.0.0.1", server.getSmtp().getPort(), "portal@northmere.example", PORTAL);
    }
}
