package app.rundown.ui.card;

import app.rundown.model.Quote;

/** The actions that a card asks its owner for. */
public interface CardHandler {
    /**
     * Ticks or unticks an update.
     *
     * @param range whether to tick all updates from the last one that was ticked or visited to this one
     */
    void tick(String update, boolean on, boolean range);

    /** Stars an update, or removes its star. */
    void star(String update, boolean on);

    /** Opens the note on an update. */
    void note(String update);

    /** Opens the note on a quote. */
    void note(Quote quote);

    /** Shows a quote in the inspector. */
    void inspect(Quote quote);

    /** Shows a point of a wrap-up beside the update that carries it. */
    void showCoverage(String point);

    /** Shows what became of an update between captures of its live blog. */
    void showHistory(String update);

    /** Goes to words of an update. */
    void goTo(String update, Quote.Span words);

    /** Copies the selected words. */
    void copyWords();

    /** Copies an update with its citation. */
    void copy(String update);

    /** Copies the citation of an update. */
    void cite(String update);

    /** Copies a quote with its citation. */
    void copy(Quote quote);
}
