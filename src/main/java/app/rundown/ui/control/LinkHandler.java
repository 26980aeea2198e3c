package app.rundown.ui.control;

import app.rundown.ui.format.LinkAddress;

/** What the reader can do with the address of a link. */
public interface LinkHandler {
    /** Opens the address outside the window; called only if {@link LinkAddress#opens} allows it. */
    void open(LinkAddress address);

    /** Copies the address to the clipboard. */
    void copy(LinkAddress address);
}
