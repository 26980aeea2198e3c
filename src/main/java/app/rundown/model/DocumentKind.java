package app.rundown.model;

/** The kind of a document, judged by its content, never by its file name. */
public enum DocumentKind {
    /** Updates with times. */
    LIVE_BLOG("live-blog", "live blog"),
    /** An article in topical sections whose points have no times. */
    WRAP_UP("wrap-up", "wrap-up"),
    /** A plain article, read because the user asked for it; its paragraphs become updates without times. */
    ARTICLE("article", "article"),
    /** Nothing recognised; a {@link Problem} says what was found instead. */
    NONE("none", "not recognised");

    private final String code;
    private final String label;

    DocumentKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the name used in exported files and on the command line. */
    public String code() {
        return code;
    }

    /** Returns the name that people read. */
    public String label() {
        return label;
    }
}
