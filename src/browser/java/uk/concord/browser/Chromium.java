package uk.concord.browser;

import java.nio.file.Path;
import java.util.List;

/** The Chromium of this machine. */
final class Chromium {
    private static final Program PROGRAM = new Program(
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable",
                    "/opt/google/chrome/chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"),
            "CONCORD_CHROMIUM",
            "chromium",
            "The browser tests need Chromium or Chrome. Install it (Debian and Ubuntu: sudo apt-get install chromium;"
                    + " Fedora: sudo dnf install chromium; macOS: brew install --cask chromium), or set"
                    + " CONCORD_CHROMIUM to the program, and start again.");

    /** Without these it wants a sandbox that root may not have, a graphics card, and news from its maker. */
    static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=SpareRendererForSitePerProcess");

    private Chromium() {}

    static Path find() {
        return PROGRAM.find();
    }
}
