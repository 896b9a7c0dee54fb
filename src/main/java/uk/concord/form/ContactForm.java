package uk.concord.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Breach;
import uk.concord.person.ContactBlock;
import uk.concord.person.ContactChannel;
import uk.concord.person.ContactEntry;
import uk.concord.person.Safety;

/** The page about safe contact, read as contact points and the block that stands above everything. */
final class ContactForm {
    /** At least six digits, with the signs that people write between them, and an extension. */
    private static final Pattern PHONE =
            Pattern.compile("\\+?(?:[ ()./-]*\\d){6,15}[ ()./-]*(?:(?i:ext\\.?|x) *\\d{1,6})?");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");

    private final Answers answers;
    private final LocalDate today;

    ContactForm(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** A number or an address that cannot be one is refused: somebody would rely on it (rule 4). */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        if (answers.has("phone") && !PHONE.matcher(answers.text("phone")).matches()) {
            breaches.add(new Breach("person.contact.phone", "phone"));
        }
        if (answers.has("email") && !EMAIL.matcher(answers.text("email")).matches()) {
            breaches.add(new Breach("person.contact.email", "email"));
        }
        LocalDate checked = checkedOn();
        if (checked != null && checked.isAfter(today)) {
            breaches.add(new Breach("referral.contactChecked.future", "contactChecked"));
        }
        return breaches;
    }

    /** Each way with its own safety: only a way that was named safe is; the rest is not, or is not known (rule 4). */
    List<ContactEntry> contacts() {
        List<ContactEntry> contacts = new ArrayList<>();
        for (ContactChannel channel : ContactChannel.values()) {
            String value = answers.text(valueField(channel));
            if (!value.isEmpty()) {
                contacts.add(new ContactEntry(channel, value, safety(channel), note(channel), checkedOn()));
            }
        }
        return contacts;
    }

    private static String valueField(ContactChannel channel) {
        return switch (channel) {
            case PHONE, TEXT -> "phone";
            case EMAIL -> "email";
            case LETTER, VISIT -> "address";
            case THROUGH_SOMEBODY -> "throughWhom";
        };
    }

    private Safety safety(ContactChannel channel) {
        SafeContact answer = answers.choice("safeContact", SafeContact.class).orElse(SafeContact.UNKNOWN);
        if (answer == SafeContact.SOME_WAYS) {
            return isChosen(channel) ? Safety.YES : Safety.NO;
        }
        return answer == SafeContact.NO ? Safety.NO : Safety.UNKNOWN;
    }

    private boolean isChosen(ContactChannel channel) {
        return answers.choices("safeWays", ContactChannel.class).contains(channel);
    }

    private String note(ContactChannel channel) {
        return isChosen(channel) ? answers.text("safeTimes") : "";
    }

    private @Nullable LocalDate checkedOn() {
        return GuidedForm.date(answers, "contactChecked");
    }

    ContactBlock block() {
        return new ContactBlock(
                summary(),
                answers.text("notSafeToTalkTo"),
                answers.text("safeToTalkTo"),
                answers.text("afraidOf"),
                answers.choice("mention", Safety.class).orElse(Safety.UNKNOWN));
    }

    /** "Phone only: weekdays 10:00 to 14:00". */
    String summary() {
        SafeContact answer = answers.choice("safeContact", SafeContact.class).orElse(SafeContact.UNKNOWN);
        return switch (answer) {
            case SOME_WAYS -> ways() + " only" + (answers.has("safeTimes") ? ": " + answers.text("safeTimes") : "");
            case NO -> "Do not contact: no way is safe";
            case UNKNOWN -> "Do not contact: it is not known whether any way is safe";
        };
    }

    private String ways() {
        return answers.choices("safeWays", ContactChannel.class).stream()
                .map(ContactChannel::words)
                .collect(Collectors.joining(", "));
    }
}
