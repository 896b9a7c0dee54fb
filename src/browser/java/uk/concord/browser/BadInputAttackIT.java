package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every form of every view and every interface, as people of each kind, with twenty thousand inputs that no person would
 * send. The portal of this class is its own: some inputs do happen to be taken.
 */
class BadInputAttackIT {
    private static final int INPUTS = Integer.getInteger("concord.inputs", 20_000);
    /** A form is read and shown again for each input, an interface is quick to refuse. */
    private static final int TO_INTERFACES = INPUTS / 20 * 17;

    private static final int SIGN_INS = 120;
    private static final String HOUSING = "rep@harbourhomes.example";

    /** Its form stands beside a referral whose decline was contested, and the example has none. */
    private static final String OF_NO_EXAMPLE = "triage/declines.xhtml";

    private static final String MARKER = "Invented kingfisher of nobody else";

    @Test
    void twentyThousandBadInputsFailNothingAndShowNothingOfOthers() { // L-09, 1.4
        Findings findings = new Findings();
        List<String> others = others();
        String hidden = plant();
        List<Desk> desks = Cast.oneOfEachRole().parallelStream()
                .flatMap(member -> Desk.of(member).stream())
                .toList();
        assertEquals(Set.of(OF_NO_EXAMPLE), withoutDesk(desks), "forms that nobody opened");
        int each = (INPUTS - TO_INTERFACES - SIGN_INS) / desks.size() + 1;

        System.out.println(desks.size() + " pages with forms, " + each + " inputs each");
        toInterfaces(findings, others); // while nobody's account has been closed by what is sent
        Map<Boolean, List<List<Desk>>> shifts = shifts(desks);
        for (boolean last : new boolean[] {false, true}) {
            shifts.getOrDefault(last, List.of()).parallelStream().forEach(own -> {
                List<String> secrets = secretsFrom(own.get(0).member(), hidden);
                own.forEach(desk -> desk.work(new Desk.Order(each, desks.indexOf(desk), others, secrets), findings));
            });
        }
        Desk.ofNobody("sign-in.xhtml").work(new Desk.Order(SIGN_INS, 7, others, List.of(MARKER)), findings);

        System.out.println(findings.looked() + " answers, " + findings.taken() + " led on");
        assertTrue(findings.looked() >= INPUTS, () -> findings.looked() + " inputs only");
        assertEquals("", findings.faults());
    }

    /** Each person's desks one after the other; who could close the accounts of the others comes last. */
    private static Map<Boolean, List<List<Desk>>> shifts(List<Desk> desks) {
        return desks.stream()
                .collect(Collectors.groupingBy(desk -> desk.member().email()))
                .values()
                .stream()
                .sorted(Comparator.comparing(own -> own.get(0).member().email()))
                .collect(Collectors.partitioningBy(
                        own -> own.get(0).member().roles().contains("SYS_ADMIN")));
    }

    private static void toInterfaces(Findings findings, List<String> others) {
        List<String> people = List.of(HOUSING, "coordinator@council.northmere.example", "rep@health.northmere.example");
        IntStream.range(0, TO_INTERFACES).parallel().forEach(number -> {
            BadInput input = new BadInput(number, others);
            Caller caller = Caller.of(people.get(number % people.size()));
            String part = others.get(number % others.size());
            String address = List.of(
                            "api/drafts/" + BadInput.url(input.bad()),
                            "api/drafts/a/" + part,
                            "api/drafts?under=" + BadInput.url(input.bad()),
                            "api/minutes/" + BadInput.url(input.bad()),
                            "api/minutes/" + part,
                            "api/minutes/" + part + "/hold",
                            "api/minutes/" + part + "/settled/" + part)
                    .get(number % 7);
            String body = input.json();
            findings.ask(
                    new Findings.Question(
                            "interface",
                            address,
                            body,
                            people.indexOf(HOUSING) == number % 3 ? List.of() : List.of(MARKER)),
                    () -> number % 7 == 2 ? caller.get(address) : caller.put(address, body));
        });
    }

    /** A text in a case, and one in a draft, that only some may read; gives the id of the case. */
    private static String plant() {
        Caller housing = Caller.of(HOUSING);
        String caseId = Rows.ids(ForgedFormsBrowserIT.onTeam(HOUSING)).get(0);
        String view = "casework/add-update.xhtml?id=" + caseId;
        assertEquals(
                302,
                housing.post(view, ForgedFormsBrowserIT.update(housing.get(view), MARKER))
                        .status());
        assertTrue(housing.get("casework/case.xhtml?id=" + caseId).body().contains(MARKER));
        assertEquals(
                200,
                housing.putDraft("test/marker", "{\"sequence\":1,\"text\":\"" + MARKER + "\"}")
                        .status());
        return caseId;
    }

    private static List<String> secretsFrom(Cast.Member member, String caseId) {
        boolean sees = Caller.of(member.email())
                        .get("casework/case.xhtml?id=" + caseId)
                        .status()
                == 200;
        return sees ? List.of() : List.of(MARKER);
    }

    private static List<String> others() {
        List<String> ids = new ArrayList<>();
        Stream.of("case_file", "referral", "meeting", "action_item", "account", "plan_item", "person")
                .forEach(table -> ids.addAll(Rows.ids("SELECT id FROM " + table + " ORDER BY id LIMIT 8")));
        return ids;
    }

    /** Views with a form in them that none of the desks has. */
    private static Set<String> withoutDesk(List<Desk> desks) {
        Set<String> views = new TreeSet<>(Cast.viewsWithForm());
        desks.forEach(desk -> views.remove(desk.view()));
        Doors.all().stream().filter(Doors.Door::isPublic).forEach(door -> views.remove(door.view()));
        return views;
    }
}
