package uk.concord.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a view must not hold (architecture, section 7): each rule is a pattern and the sentence that refuses it. */
record ViewRules(String path, String text) {
    private static final int LONGEST = 150;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Map<String, Pattern> BANNED = Map.ofEntries(
            ban("an inline style: the policy drops it", "\\s(style|\\w+Style)\\s*=\\s*[\"']|<style\\b"),
            ban("an inline script: the policy drops it", "<script\\b(?![^>]*\\bsrc=)|<script\\b[^>]*>\\s*[^<\\s]"),
            ban("a script with data in it", "<h:output(Script|Stylesheet)\\b(?![^>]*\\bname=)"),
            ban("an inline handler: the policy drops it", "\\son[a-z]+\\s*=\\s*[\"']"),
            ban("an address that is a script", "javascript:"),
            ban("unescaped output", "escape\\s*=\\s*[\"']false"),
            ban("EL in what is included", "<ui:include\\b[^>]*\\bsrc\\s*=\\s*[\"'][^\"']*[#$]\\{"),
            ban("EL in a template's name", "\\btemplate\\s*=\\s*[\"'][^\"']*[#$]\\{"),
            ban("a push socket", "<(f:websocket|o:socket|o:sse)\\b"),
            ban("a view without state, which nothing protects", "transient\\s*=\\s*[\"']true"),
            ban("an outside address", "\\b(href|src|action|value|url|library)\\s*=\\s*[\"'](https?:)?//"),
            ban("a role question: ask may", "is(User|Caller)InRole|userPrincipal|hasRole|\\broles\\.contains"),
            ban("a locale from the request", "\\blocale\\s*=\\s*[\"'][^\"']*[#$]\\{"),
            ban("f:ajax, whose script the policy refuses: p:ajax", "<f:ajax\\b"),
            ban("a component that is not for use", "<p:(terminal|captcha|gmap|editor|textEditor|growl|poll)\\b"),
            ban(
                    "a reserved word of EL as a property: ['empty']",
                    "[#$]\\{[^}]*\\.(empty|eq|ne|lt|gt|le|ge|and|or|not|div|mod|instanceof)\\b"),
            ban(
                    "a form without the token of its sign-in: begin it with the hidden field own",
                    "<form\\b[^>]*method=\"post\"[^>]*>(?!<input type=\"hidden\" name=\"own\" value=\"#\\{own\\.token}\"/>)"),
            ban(
                    "a head whose scripts cannot save: the token of the sign-in follows the root",
                    "<meta name=\"concord-root\"[^>]*/>(?!\\s*<meta name=\"concord-own\")"),
            ban(
                    "a body whose icons stay empty: their drawings are the last thing in it",
                    "(?<!<cc:drawings/>\\n)</body>"),
            ban(
                    "an action on opening that does more than load",
                    "<f:viewAction\\b(?![^>]*action=\"#\\{\\w+\\.load)(?![^>]*request\\.method eq 'POST')"),
            ban("a button of Faces that writes its address into a script", "<h:(button|commandScript)\\b"),
            ban("unescaped output of PrimeFaces", "<p:\\w+[^>]*\\bescapeText\\s*=\\s*[\"']false"),
            ban("tooltips of p:schedule", "<p:schedule\\b[^>]*tooltip\\s*=\\s*[\"']true"));

    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        String live = COMMENT.matcher(text).replaceAll("");
        BANNED.forEach((sentence, pattern) -> {
            Matcher found = pattern.matcher(live);
            if (found.find()) {
                refusals.add(path + ": " + sentence + " (" + found.group().strip() + ")");
            }
        });
        long lines = text.lines().count();
        if (lines > LONGEST) {
            refusals.add(path + ": " + lines + " lines, more than " + LONGEST);
        }
        return refusals;
    }

    private static Map.Entry<String, Pattern> ban(String sentence, String pattern) {
        return Map.entry(sentence, Pattern.compile(pattern));
    }
}
