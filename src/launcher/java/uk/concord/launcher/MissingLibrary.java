package uk.concord.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads why the operating system would not load the database, and says which package helps. */
final class MissingLibrary {
    private static final Pattern SHARED_OBJECT = Pattern.compile("shared libraries: ([^:\\s]+):");
    private static final Pattern DYLIB = Pattern.compile("Library not loaded: (\\S+)");
    private static final Pattern OLD_SYSTEM = Pattern.compile("version [`'](GLIBC\\w*_[\\d.]+)'? not found");

    /** The package on Debian and Ubuntu, and the one on Fedora and Red Hat. */
    private record Named(String debian, String fedora) {}

    private static final Map<String, Named> PACKAGES = Map.ofEntries(
            Map.entry("libaio.so.1", new Named("libaio1 (or libaio1t64)", "libaio")),
            Map.entry("libnuma.so.1", new Named("libnuma1", "numactl-libs")),
            Map.entry("libcrypt.so.1", new Named("libcrypt1", "libxcrypt-compat")),
            Map.entry("libsystemd.so.0", new Named("libsystemd0", "systemd-libs")),
            Map.entry("libstdc++.so.6", new Named("libstdc++6", "libstdc++")),
            Map.entry("libgcc_s.so.1", new Named("libgcc-s1", "libgcc")),
            Map.entry("libcap.so.2", new Named("libcap2", "libcap")),
            Map.entry("libgcrypt.so.20", new Named("libgcrypt20", "libgcrypt")),
            Map.entry("libgpg-error.so.0", new Named("libgpg-error0", "libgpg-error")),
            Map.entry("liblzma.so.5", new Named("liblzma5", "xz-libs")),
            Map.entry("libzstd.so.1", new Named("libzstd1", "libzstd")),
            Map.entry("liblz4.so.1", new Named("liblz4-1", "lz4-libs")),
            Map.entry("libncurses.so.5", new Named("libncurses5", "ncurses-compat-libs")),
            Map.entry("libtinfo.so.5", new Named("libtinfo5", "ncurses-compat-libs")));

    private MissingLibrary() {}

    /** The sentence for what the loader printed; empty when it is about something else. */
    static Optional<String> sentence(String loaderOutput) {
        Matcher missing = SHARED_OBJECT.matcher(loaderOutput);
        if (missing.find()) {
            return Optional.of(install(missing.group(1)));
        }
        Matcher dylib = DYLIB.matcher(loaderOutput);
        if (dylib.find()) {
            return Optional.of("The database needs the library " + dylib.group(1)
                    + ", which this Mac does not have. Install it, or set DB_URL to a MySQL database.");
        }
        Matcher old = OLD_SYSTEM.matcher(loaderOutput);
        if (old.find()) {
            return Optional.of("The database needs " + old.group(1) + ", and this system is older. Use a newer system,"
                    + " or set DB_URL to a MySQL database.");
        }
        return Optional.empty();
    }

    private static String install(String library) {
        String lacking = "The database needs the library " + library + ", which this machine does not have. ";
        Named known = PACKAGES.get(library);
        if (known == null) {
            return lacking + "Install the package that holds it (on Debian and Ubuntu: apt-file search " + library
                    + "; on Fedora: dnf provides '*/" + library + "'), and start again.";
        }
        return lacking + "Install it (on Debian and Ubuntu: sudo apt-get install " + known.debian()
                + "; on Fedora: sudo dnf" + " install " + known.fedora() + "), and start again.";
    }
}
