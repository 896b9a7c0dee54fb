package uk.concord.architecture.bad.casework;

/** Case data. */
record Folder(String reference) {}
