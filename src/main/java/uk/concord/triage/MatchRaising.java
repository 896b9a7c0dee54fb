package uk.concord.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.concord.person.PersonBook;
import uk.concord.referral.Submission;

/** Compares a new victim with everybody there is: the referrer learns nothing, the coordinator how many (1.4, S25). */
@Dependent
class MatchRaising {
    @Inject
    private PersonBook persons;

    @Inject
    private MatchTasks tasks;

    void compare(@Observes Submission.Received news) {
        int matches = persons.possibleMatches(news.victimId()).size();
        if (matches > 0) {
            tasks.add(MatchTask.raise(news, matches));
        }
    }
}
