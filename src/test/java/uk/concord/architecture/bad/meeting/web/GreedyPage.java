package uk.concord.architecture.bad.meeting.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Wants five. */
@Named
public class GreedyPage {
    @Inject
    Object one;

    @Inject
    Object two;

    @Inject
    Object three;

    @Inject
    Object four;

    @Inject
    Object five;
}
