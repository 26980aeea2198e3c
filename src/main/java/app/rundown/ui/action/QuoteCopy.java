package app.rundown.ui.action;

/** What of a quote goes on the clipboard. */
public enum QuoteCopy {
    /** The words, who said them and where they stand, in one line. */
    CITATION("Copy citation", "the citation, in one line."),
    /** The same with when the copy of the page was made, how that is known, and its SHA-256. */
    EVIDENCE("Copy citation with evidence", "the citation with the evidence of the copy."),
    /** The words alone. */
    WORDS("Copy the words only", "the words, without a citation.");

    private final String label;
    private final String copied;

    QuoteCopy(String label, String copied) {
        this.label = label;
        this.copied = copied;
    }

    /** Returns what a button or a menu says. */
    public String label() {
        return label;
    }

    /** Returns what a notice says afterwards, behind "Copied". */
    public String copied() {
        return copied;
    }
}
