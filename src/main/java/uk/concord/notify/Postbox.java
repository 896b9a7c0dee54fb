package uk.concord.notify;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The mail server. What leaves is one fixed sentence with a reference and the portal's address, nothing else. */
final class Postbox {
    private static final Logger LOG = Logger.getLogger(Postbox.class.getName());

    private final Session session;
    private final String from;
    private final String portal;

    Postbox(String host, int port, String from, String portal) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        this.session = Session.getInstance(properties);
        this.from = from;
        this.portal = portal;
    }

    /** Whether the server took the mail. */
    boolean post(String address, String reference) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
            mail.setSubject("Something waits for you: " + reference, "UTF-8");
            mail.setText("Sign in to see it: " + portal + "\n", "UTF-8");
            Transport.send(mail);
            return true;
        } catch (MessagingException refused) {
            LOG.log(
                    Level.WARNING,
                    "A mail was not taken: {0}",
                    refused.getClass().getSimpleName());
            return false;
        }
    }
}
