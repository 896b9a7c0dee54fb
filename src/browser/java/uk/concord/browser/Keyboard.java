package uk.concord.browser;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: they come to a control by the tab key alone, and press it by a key. */
public record Keyboard(Page page) {
    private static final int FARTHEST = 150;

    /** Goes on with the tab key until the focus is on what the selector names. */
    public Keyboard to(String selector) {
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (isOn(selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not lead to " + selector + " on " + page.url());
    }

    /** Whether the focus is there. */
    public boolean isOn(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    public Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    public Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Presses the control that has the focus, and waits for the page that it leads to. */
    public Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Goes down a group of choices with the arrow key until the one is chosen that the selector names. */
    public Keyboard choose(String selector) {
        for (int steps = 0; steps < FARTHEST && !isOn(selector); steps++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        return this;
    }
}
