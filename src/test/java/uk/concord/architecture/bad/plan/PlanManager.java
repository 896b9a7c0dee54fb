package uk.concord.architecture.bad.plan;

/** Manages what? */
final class PlanManager {}
