package app.rundown.ui;

import app.rundown.model.Quote;

/** Puts a quote with its citation on the clipboard. */
@FunctionalInterface
interface CitationCopier {
    void copy(Quote quote);
}
