package uk.concord.secondfactor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Whether everybody must have a second factor: {@code concord.second-factor}, "demanded" or "off". Only the
 * demonstration may have it off; anywhere else such a setting stops the start (L-23).
 */
@ApplicationScoped
class SecondFactorDemand {
    private static final String DEMONSTRATION = "demonstration";

    @Inject
    private Config config;

    private boolean made = true;

    @PostConstruct
    void load() {
        made = isMade(
                config.getOptionalValue("concord.mode", String.class),
                config.getOptionalValue("concord.second-factor", String.class));
    }

    static boolean isMade(Optional<String> mode, Optional<String> setting) {
        boolean isDemonstration = mode.filter(DEMONSTRATION::equals).isPresent();
        boolean demanded = setting.map("demanded"::equals).orElse(!isDemonstration);
        boolean known =
                setting.isEmpty() || demanded || setting.filter("off"::equals).isPresent();
        if (!known || (!demanded && !isDemonstration)) {
            throw new IllegalStateException(
                    "concord.second-factor must be \"demanded\": only the demonstration may have it \"off\"");
        }
        return demanded;
    }

    boolean isMade() {
        return made;
    }
}
