package app.rundown.ui.control;

import app.rundown.ui.format.LinkAddress;

/** Words that are a link. */
public record LinkRange(TextRange range, LinkAddress address) {}
