package uk.concord.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody at a page with forms, who sends them filled in as no person would, again and again. */
final class Desk {
    private static final int PAGES_OF_A_VIEW = 2;

    private static final int MOST = 30;

    private final Cast.Member member;
    private final String address;

    private Desk(Cast.Member member, String address) {
        this.member = member;
        this.address = address;
    }

    /** What all inputs of a desk have in common. */
    record Order(int inputs, long seed, List<String> others, List<String> secrets) {}

    /** Every view with a form that opens for somebody: some pages of each. */
    static List<Desk> of(Cast.Member member) {
        Caller caller = Caller.of(member.email());
        List<String> views = Cast.viewsWithForm();
        return Doors.closed().stream()
                .filter(door -> door.opensFor(member.roles()) && views.contains(door.view()))
                .flatMap(door -> addresses(door).stream()
                        .filter(address -> hasForm(caller.get(address)))
                        .limit(PAGES_OF_A_VIEW))
                .map(address -> new Desk(member, address))
                .toList();
    }

    static Desk ofNobody(String address) {
        return new Desk(new Cast.Member("", Set.of()), address);
    }

    Cast.Member member() {
        return member;
    }

    String view() {
        return address.replaceAll("[?].*", "");
    }

    void work(Order order, Findings findings) {
        Caller caller = caller();
        BadInput input = new BadInput(order.seed(), order.others());
        List<Blank> forms = formsOf(caller.get(address));
        for (int number = 0; number < order.inputs(); number++) {
            if (forms.isEmpty() && isSignedOut(caller)) {
                caller = again().orElseGet(Caller::nobody);
                forms = formsOf(caller.get(address));
            }
            forms = forms.isEmpty() || number % 15 == 14
                    ? askBadly(caller, input, order, findings)
                    : send(caller, forms.get(number % forms.size()), input, order, findings);
        }
    }

    /** One of the inputs has ended the sign-in; whose account it has closed stays nobody. */
    private static boolean isSignedOut(Caller caller) {
        return !caller.own().isEmpty() && caller.get("my-work.xhtml").status() == 302;
    }

    private List<Blank> askBadly(Caller caller, BadInput input, Order order, Findings findings) {
        String asked = view() + '?' + input.query(List.of("id", "page", "q", "back", "from", "act", "sort", "measure"));
        findings.ask(question(asked, "", order), () -> caller.get(asked));
        return formsOf(caller.get(address));
    }

    private List<Blank> send(Caller caller, Blank form, BadInput input, Order order, Findings findings) {
        String action = Optional.ofNullable(form.tag().get("action")).orElse(address);
        boolean partial = input.isPartial();
        String body = partial ? input.partial(form) : input.of(form);
        Caller.Answer answer = findings.ask(
                question(action, body, order),
                () -> partial ? caller.postPartially(action, body) : caller.post(action, body));
        List<Blank> next = answer.status() == 200 && !partial ? formsOf(answer) : List.of();
        return next.isEmpty() ? formsOf(caller.get(address)) : next;
    }

    private Findings.Question question(String what, String sent, Order order) {
        return new Findings.Question(member.toString(), what, sent, order.secrets());
    }

    private Caller caller() {
        return member.email().isEmpty() ? Caller.nobody() : Caller.of(member.email());
    }

    private Optional<Caller> again() {
        return Caller.ifTaken(member.email());
    }

    private static List<String> addresses(Doors.Door door) {
        List<String> addresses = new ArrayList<>();
        if (door.bare()) {
            addresses.add(door.view());
        }
        if (door.takesId()) {
            Rows.ids("SELECT id FROM " + door.table() + " ORDER BY id LIMIT " + MOST)
                    .forEach(id -> addresses.add(door.view() + door.address(id)));
        }
        return addresses;
    }

    private static boolean hasForm(Caller.Answer page) {
        return page.status() == 200 && !formsOf(page).isEmpty();
    }

    /** Those of the page itself: the head of each page has a search and two buttons to leave, which get their own turn. */
    private static List<Blank> formsOf(Caller.Answer page) {
        return page.status() != 200
                ? List.of()
                : Blank.all(page).stream()
                        .filter(form -> "post".equals(form.tag().get("method")))
                        .filter(form -> !form.tag().getOrDefault("action", "").endsWith("/signed-out.xhtml"))
                        .collect(Collectors.toList());
    }
}
