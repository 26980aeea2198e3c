package app.rundown.ui.keys;

import java.util.List;

/** The keys of single controls, which cannot be changed. They are listed so that all keys can be found in one place. */
public enum FixedKeys {
    LINKS("Links, pictures, topics of the update", "Tab"),
    WHY("Topic of the update: say why", "Enter"),
    FILTER("Filter: show only, leave out", "Space", "−"),
    HITS("Search: next hit, previous hit", "Enter", "Shift+Enter"),
    CLEAR("Search: clear it, then leave it", "Esc"),
    QUOTES("Quotes: next, previous", "↓ J", "↑ K"),
    STRIP("Strip: update before, update after", "←", "→"),
    SPAN("Strip: choose what is in sight, show all times", "Enter", "Delete"),
    BOUNDS("Strip: move the earlier bound, the later bound", "Ctrl+← →", "Shift+← →"),
    ZOOM("Strip: less of the time, more, all", "+", "−", "0"),
    MATRIX("Who × topic: show only this, then all again", "Enter", "Space"),
    COVERAGE("Coverage: go to the update, say why", "Enter", "?"),
    HISTORY("History: go to the update, show trivial edits", "Enter", "T"),
    CAPTURES("Captures: compare with the one before, with a chosen one", "Enter", "Shift+Enter"),
    HASH("Captures: show the SHA-256", "H"),
    CANCEL("Opening documents, in the timeline: cancel it", "Esc"),
    BACK("Quotes and audit: back to the timeline", "Enter", "Esc");

    private final String what;
    private final List<String> keys;

    FixedKeys(String what, String... keys) {
        this.what = what;
        this.keys = List.of(keys);
    }

    /** Returns a line for the list of keys. */
    public KeyLine line() {
        return new KeyLine(what, keys);
    }
}
