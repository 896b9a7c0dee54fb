package uk.concord.architecture.bad.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Wants seven, some by its constructor. */
@Stateless
public class GreedyService {
    @Inject
    Object one;

    @Inject
    GreedyService(Object two, Object three, Object four, Object five, Object six, String seven) {
        one = two;
    }
}
