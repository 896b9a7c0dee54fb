package uk.concord.operation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.AgencyType;
import uk.concord.identity.AccountKeeping;
import uk.concord.kernel.Ids;

/**
 * Opens the first account of an empty portal, for the person that the setting names: a system administrator, who opens
 * all others and sees no case. The password is random and is left in a file that only the portal's own user can read.
 * As soon as there is an agency the setting does nothing.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String SETTING = "concord.first-administrator";
    private static final int PASSWORD_BYTES = 18;

    @Inject
    private Config config;

    @Inject
    private AgencyRegister agencies;

    @EJB
    private AccountKeeping keeping;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        boolean isDemonstration = "demonstration"
                .equals(config.getOptionalValue("concord.mode", String.class).orElse(""));
        if (isDemonstration || !agencies.active().isEmpty()) {
            return;
        }
        Optional<String> setting = config.getOptionalValue(SETTING, String.class);
        if (setting.isEmpty()) {
            LOG.warning("concord: Nobody can sign in yet. Set CONCORD_FIRST_ADMINISTRATOR and start again.");
            return;
        }
        Founder founder = Founder.from(setting.get());
        String password = password();
        Path file = leave(founder, password);
        Agency agency = Agency.register(founder.agency(), founder.agency(), AgencyType.OTHER, founder.domain());
        agencies.enter(agency);
        viewers.as(acting(agency), () -> enter(founder, agency.id(), password));
        LOG.info(() -> "concord: The first administrator can sign in. The password is in " + file
                + ": change it, then remove the file.");
    }

    private UUID enter(Founder founder, UUID agency, String password) {
        UUID account = keeping.open(agency, founder.email(), founder.name(), password);
        keeping.grant(account, new HeldRole(Role.SYS_ADMIN, ""), null);
        return account;
    }

    /** The start itself, in the trail by an id that is nobody's. */
    private Viewer acting(Agency agency) {
        return new Viewer(
                Ids.next(),
                new Desk(agency.id(), true, false),
                Set.of(new HeldRole(Role.SYS_ADMIN, "")),
                clock.instant());
    }

    private Path leave(Founder founder, String password) {
        Path file = Path.of(config.getValue("concord.data", String.class), "first-administrator.txt");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, founder.email() + "\n" + password + "\n");
        } catch (IOException refused) {
            throw new UncheckedIOException("The first password cannot be left in " + file, refused);
        }
    }

    private static String password() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
