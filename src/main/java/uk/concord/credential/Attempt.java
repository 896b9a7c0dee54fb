package uk.concord.credential;

import java.util.Locale;

/** One try at signing in: for whom, from where. The case of letters and spaces around the address make no other person. */
public record Attempt(String email, CallerAddress from) {
    public Attempt {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** The tries at codes are counted apart from those at passwords: no space stands in an address. */
    public Attempt ofSecondStep() {
        return new Attempt("code " + email, from);
    }
}
