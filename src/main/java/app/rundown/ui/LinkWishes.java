package app.rundown.ui;

/** What the reader can do with the address of a link. */
interface LinkWishes {
    /** Opens it outside the window; asked for only where it may be opened. */
    void open(LinkAddress address);

    /** Puts it on the clipboard. */
    void copy(LinkAddress address);
}
