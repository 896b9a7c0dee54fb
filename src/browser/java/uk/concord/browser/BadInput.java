package uk.concord.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Fills in forms as no person would. The same seed gives the same input for the same form. */
final class BadInput {
    /** Shows in an answer only if it went out unescaped. */
    static final String TAG = "<q7x onclick=1>";

    /** What an expression would have become that was evaluated instead of written. */
    static final String EVALUATED = "62615533";

    private static final String LONG = "a".repeat(12_000);
    private static final String LONGEST = "Ω".repeat(90_000);
    private static final List<String> BAD = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u202Eevil\u202C\u200B\uFEFF",
            "Z\u0335\u0321\u0334a\u0337\u0322l\u0338go",
            "\uD83D\uDE00".repeat(400),
            "\r\nSet-Cookie: q7x=1\r\n\r\n" + TAG,
            "' OR '1'='1' -- ",
            "1; DROP TABLE account; --",
            "\") UNION SELECT password_hash FROM account -- ",
            "#{7919*7907}",
            "${7919*7907}",
            "#{request.getServletContext()}",
            TAG,
            "\"'>" + TAG + "<!--",
            "javascript:alert(1)",
            "../../../../etc/passwd",
            "..\\..\\WEB-INF\\web.xml",
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "-9223372036854775809",
            "1e309",
            "NaN",
            "0x1F",
            "٣٤",
            "1,5",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "31/13/2026",
            "99",
            "25:61",
            "2026-11-23T25:00",
            "NOPE",
            "null",
            "[]",
            "{\"a\":1}",
            "true",
            ":",
            "a:b:c",
            "accept:",
            "accept:nonsense",
            "off:::",
            "01900000-0000-7000-8000-000000000000",
            "00000000-0000-0000-0000-000000000000",
            "{01900000-0000-7000-8000-000000000000}",
            "a@b@c",
            "+44 (0) 0000",
            LONG);
    private static final List<String> RAW = List.of(
            "%zz=1",
            "=", "&&", "a=%", "a=%ED%A0%80", "a=%C0%AE", "%00=%00", "a[]=1", "a=%FF%FE", "constructor=1", "a;b=c");
    private static final List<String> VIEWS = List.of(
            "",
            "stateless",
            "0:0",
            "-1:-1",
            "a:b",
            "99999999999999999999:1",
            "j_id1:j_id2",
            "H4sIAAAAAAAA",
            "\u0000",
            LONG);
    private static final String VIEW = "jakarta.faces.ViewState";

    private final Random random;
    private final List<String> others;

    /** @param others ids of what somebody else may see */
    BadInput(long seed, List<String> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    /** The whole body of a request, encoded. */
    String of(Blank form) {
        List<String[]> pairs = new ArrayList<>();
        form.fields().forEach((name, value) -> pairs.add(new String[] {name, value}));
        List<Map.Entry<String, String>> buttons = form.buttons();
        if (!buttons.isEmpty() && random.nextInt(8) > 0) {
            Map.Entry<String, String> pressed = buttons.get(random.nextInt(buttons.size()));
            pairs.add(new String[] {pressed.getKey(), pressed.getValue()});
        }
        for (String name : form.names()) {
            if (!form.fields().containsKey(name) && random.nextBoolean()) {
                pairs.add(new String[] {name, bad()});
            }
        }
        for (int times = 1 + random.nextInt(4); times > 0 && !pairs.isEmpty(); times--) {
            spoil(pairs);
        }
        if (random.nextInt(12) == 0) {
            pairs.removeIf(pair -> VIEW.equals(pair[0]));
            pairs.add(new String[] {VIEW, VIEWS.get(random.nextInt(VIEWS.size()))});
        }
        if (random.nextInt(30) == 0) {
            Collections.shuffle(pairs, random);
        }
        String body = pairs.stream().map(BadInput::encoded).collect(Collectors.joining("&"));
        return random.nextInt(20) == 0 ? body + '&' + RAW.get(random.nextInt(RAW.size())) : body;
    }

    /** The parameters with which a page's script asks for a part of the page. */
    String partial(Blank form) {
        List<String> names = form.names();
        String source = names.isEmpty() ? bad() : names.get(random.nextInt(names.size()));
        return of(form) + "&jakarta.faces.partial.ajax=true&jakarta.faces.source=" + url(oneOf(source, bad()))
                + "&jakarta.faces.partial.execute=" + url(oneOf("@all", oneOf(source, bad())))
                + "&jakarta.faces.partial.render=" + url(oneOf("@all", bad()))
                + "&jakarta.faces.behavior.event=" + url(oneOf("change", bad()));
    }

    boolean isPartial() {
        return random.nextInt(10) == 0;
    }

    /** A query string of the names a page knows and some it does not. */
    String query(List<String> names) {
        return names.stream()
                .filter(name -> random.nextInt(3) > 0)
                .map(name -> name + "=" + url(shortened(bad(), 900)))
                .collect(Collectors.joining("&"));
    }

    /** What is no document that an interface knows. */
    String json() {
        List<String> documents = List.of(
                "",
                "null",
                "[]",
                "{}",
                "{",
                "\"text\"",
                "[".repeat(5000),
                "{\"sequence\":" + number() + ",\"text\":" + quoted(bad()) + "}",
                "{\"sequence\":\"" + number() + "\",\"text\":" + number() + "}",
                "{\"revision\":" + number() + ",\"text\":" + quoted(bad()) + "}",
                "{\"revision\":null,\"text\":null}",
                "{\"sequence\":1,\"text\":null,\"form\":" + quoted(bad()) + "}",
                "{\"sequence\":1,\"text\":{\"text\":[]},\"form\":[1]}",
                "{\"sequence\":1,\"text\":\"a\",\"text\":\"b\",\"more\":{}}",
                "{\"sequence\":1,\"text\":\"\\ud800\\u0000\"}",
                "<sent><text>&q;</text></sent>");
        return documents.get(random.nextInt(documents.size()));
    }

    String bad() {
        int kind = random.nextInt(BAD.size() + 6);
        if (kind < BAD.size()) {
            return BAD.get(kind);
        }
        if (kind == BAD.size() && random.nextInt(20) == 0) {
            return LONGEST;
        }
        return others.isEmpty() ? "NOPE" : oneOf("", "accept:") + others.get(random.nextInt(others.size()));
    }

    private void spoil(List<String[]> pairs) {
        int at = random.nextInt(pairs.size());
        String[] pair = pairs.get(at);
        boolean keepsThePage = VIEW.equals(pair[0]) || "own".equals(pair[0]);
        switch (keepsThePage ? 9 : random.nextInt(9)) {
            case 0 -> pairs.remove(at);
            case 1 -> pairs.add(new String[] {pair[0], bad()});
            case 2 -> pairs.set(at, new String[] {pair[0] + shortened(bad(), 3), pair[1]});
            case 9 -> pairs.add(new String[] {"x" + random.nextInt(9), bad()});
            default -> pairs.set(at, new String[] {pair[0], bad()});
        }
    }

    private String oneOf(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private String number() {
        return List.of("-1", "0", "9223372036854775807", "99999999999999999999", "1.5", "1e400", "\"1\"", "true")
                .get(random.nextInt(8));
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r\n", "\\r\\n")
                        .replace("\u0000", "\\u0000")
                + '"';
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String encoded(String[] pair) {
        return url(pair[0]) + '=' + url(pair[1]);
    }

    static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
