package app.rundown.ui;

import app.rundown.ui.format.LinkAddress;

/** Words that are a link. */
record LinkRun(Range range, LinkAddress address) {}
