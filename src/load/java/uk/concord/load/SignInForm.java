package uk.concord.load;

import java.net.URI;
import java.util.Map;

/** How somebody signs in: the one place to change when the sign-in changes. */
final class SignInForm {
    private static final String PAGE = "sign-in.xhtml";
    private static final String PASSWORD = "Northmere-demonstration-1";

    private SignInForm() {}

    static Visitor signIn(URI portal, String email) {
        Visitor visitor = new Visitor(portal);
        Map<String, String> form = visitor.get(PAGE).mustBe(200, PAGE).hidden();
        form.put("form:email", email);
        form.put("form:password", PASSWORD);
        form.put("form:sign-in", "");
        visitor.post(PAGE, form).mustBe(302, PAGE + " for " + email);
        return visitor;
    }
}
