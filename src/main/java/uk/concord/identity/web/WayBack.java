package uk.concord.identity.web;

/** Where signing in leads: to the page that was asked for. */
final class WayBack {
    private static final String HOME = "/my-work.xhtml";

    private WayBack() {}

    /** Only an address within the portal: nobody is led elsewhere after signing in. */
    static String safe(String address) {
        boolean within = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        return within && address.chars().allMatch(c -> c > ' ' && c < 127) ? address : HOME;
    }
}
