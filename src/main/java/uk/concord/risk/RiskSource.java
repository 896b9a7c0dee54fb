package uk.concord.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import uk.concord.kernel.Table;

/** Gives the risk tools of this place to whoever injects them, read once from config. */
@ApplicationScoped
class RiskSource {

    private final RiskProtocol protocol =
            RiskProtocol.read(Table.ofConfig("protocol/risk-tools.csv"), Table.ofConfig("protocol/risk-questions.csv"));

    @Produces
    RiskProtocol protocol() {
        return protocol;
    }
}
