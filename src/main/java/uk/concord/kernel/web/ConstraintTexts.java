package uk.concord.kernel.web;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a constraint name its message as a rule does: {@code @Size(min = 30, message = "{referral.why}")}. */
public class ConstraintTexts implements MessageInterpolator {
    private static final Pattern KEY = Pattern.compile("\\{([a-z]+\\.[A-Za-z.]+)}");

    private final MessageInterpolator standard =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return standard.interpolate(inWords(template), context, Locale.UK);
    }

    @Override
    public String interpolate(String template, Context context, Locale ignored) {
        return interpolate(template, context);
    }

    static String inWords(String template) {
        return KEY.matcher(template).replaceAll(found -> {
            String key = found.group(1);
            String words = Texts.of(key);
            return Matcher.quoteReplacement(words.equals(key) ? found.group() : words);
        });
    }
}
