package app.rundown.model;

/** What a document turned out to be, judged by its content, never by its file name. */
public enum Kind {
    /** Updates with times. */
    LIVE_BLOG("live-blog", "live blog"),
    /** An article in topical sections whose points carry no time. */
    WRAP_UP("wrap-up", "wrap-up"),
    /** A plain article, read because the user asked for it; its paragraphs are updates without a time. */
    ARTICLE("article", "article"),
    /** Nothing recognised; a {@link Problem} says what was found instead. */
    NONE("none", "not recognised");

    private final String code;
    private final String label;

    Kind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The name in exported files and on the command line. */
    public String code() {
        return code;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }
}
