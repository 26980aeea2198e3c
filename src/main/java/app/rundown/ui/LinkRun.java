package app.rundown.ui;

/** Words that are a link. */
record LinkRun(Range range, LinkAddress address) {}
