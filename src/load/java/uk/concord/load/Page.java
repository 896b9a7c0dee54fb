package uk.concord.load;

import java.util.Map;

/** What people do with the portal; how often each is done in the mix. */
enum Page {
    LIST("list", 20) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "casework/cases.xhtml");
        }
    },
    LATER_PAGE("later page", 5) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "casework/cases.xhtml?q=&status=&risk=&page=" + places.laterPage());
        }
    },
    FILTERED_LIST("filtered list", 10) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "casework/cases.xhtml?q=&status=OPEN&risk=HIGH&page=1");
        }
    },
    CASE("case page", 30) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "casework/case.xhtml?id=" + places.caseId(turn));
        }
    },
    /** The form, and what is sent from it. */
    POST_UPDATE("post an update", 5) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            String address = "casework/add-update.xhtml?id=" + places.caseId(turn);
            Map<String, String> form = get(visitor, address).hidden();
            form.put("form:type", "SAFETY");
            form.put("form:text", "Invented while measuring: the lock was changed and holds.");
            form.put("form:level", "ALL_ATTENDING");
            form.put("form:post", "");
            return visitor.post(address, form).mustBe(302, address);
        }

        @Override
        int requests() {
            return 2;
        }
    },
    PLAN("plan page", 10) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "plan/recommendation.xhtml?id=" + places.planItem(turn));
        }
    },
    MY_WORK("My work", 15) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "my-work.xhtml");
        }
    },
    DASHBOARD("dashboard of the plan", 5) {
        @Override
        Visitor.Answer use(Visitor visitor, Places places, int turn) {
            return get(visitor, "plan/plan.xhtml");
        }
    };

    private final String words;
    private final int share;

    Page(String words, int share) {
        this.words = words;
        this.share = share;
    }

    /** Does it once; the turn says which case or item. */
    abstract Visitor.Answer use(Visitor visitor, Places places, int turn);

    int requests() {
        return 1;
    }

    String words() {
        return words;
    }

    /** Of a hundred pages of the mix, the one with this number. */
    static Page ofMix(int hundredth) {
        int left = hundredth;
        for (Page page : values()) {
            left -= page.share;
            if (left < 0) {
                return page;
            }
        }
        return LIST;
    }

    private static Visitor.Answer get(Visitor visitor, String address) {
        return visitor.get(address).mustBe(200, address);
    }
}
