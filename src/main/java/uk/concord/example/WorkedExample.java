package uk.concord.example;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Enters the worked example on the first start of a demonstration; any other start finds it and leaves it. It opens no
 * transaction of its own, so that each step is one, as when people take them.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkedExample {
    private static final Logger LOG = Logger.getLogger(WorkedExample.class.getName());

    @Inject
    private Config config;

    @Inject
    private Partnership partnership;

    @Inject
    private ExampleReferrals referrals;

    @Inject
    private ExampleCases cases;

    @Inject
    private ExampleMeetings meetings;

    @Inject
    private ExamplePlan plan;

    @PostConstruct
    void enter() {
        boolean demonstration = "demonstration"
                .equals(config.getOptionalValue("concord.mode", String.class).orElse(""));
        if (!demonstration) {
            return;
        }
        if (!partnership.isEntered()) {
            Map<String, UUID> accounts = partnership.enter();
            Map<String, UUID> cases = this.cases.enter(accounts, referrals.enter(accounts));
            meetings.enter(accounts, cases);
            plan.enter(accounts);
        }
        partnership.table().forEach(line -> LOG.info(() -> "concord: " + line));
    }
}
