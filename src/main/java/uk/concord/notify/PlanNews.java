package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Role;
import uk.concord.identity.People;
import uk.concord.plan.PlanNotice;

/** Tells the plan owners of an agency what happened to an item of theirs (S66). */
@Dependent
class PlanNews {
    @Inject
    private People people;

    @Inject
    private Telling telling;

    void happened(@Observes PlanNotice notice) {
        Set<UUID> owners = notice.agencies().stream()
                .flatMap(agency -> people.ofAgency(agency, Role.PLAN_OWNER).stream())
                .collect(Collectors.toSet());
        telling.tell(
                owners,
                new Message(
                        "notify.plan." + notice.kind(),
                        notice.code(),
                        "/plan/recommendation.xhtml?id=" + notice.itemId()));
    }
}
