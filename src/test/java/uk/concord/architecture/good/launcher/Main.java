package uk.concord.architecture.good.launcher;

/** Starts with the JDK alone. */
final class Main {
    private Main() {}

    static int[] ports() {
        return new int[] {8080, 3307};
    }
}
