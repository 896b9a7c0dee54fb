package uk.concord.architecture.bad.insight;

/** Its package says nothing about null. */
final class Unmarked {}
