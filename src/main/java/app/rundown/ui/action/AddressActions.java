package app.rundown.ui.action;

import app.rundown.fetch.PictureAddress;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.state.ObservableState;

/** Opens addresses of links and pictures outside the window, and copies them. */
public final class AddressActions implements PictureLoader.ExternalActions, LinkHandler {
    private final ObservableState state;
    private final Desktop desktop;

    /** Creates the actions of one window. */
    public AddressActions(ObservableState state, Desktop desktop) {
        this.state = state;
        this.desktop = desktop;
    }

    @Override
    public void copyAddress(PictureAddress address) {
        desktop.copy(address.text());
        state.showNotice(Notice.done("Copied", "the picture's address."));
    }

    @Override
    public void browse(PictureAddress address) {
        if (!desktop.browse(address.text())) {
            state.showNotice(Notice.nothing("Browser", "No browser could be opened to show the picture."));
        }
    }

    @Override
    public void open(LinkAddress address) {
        if (!desktop.browse(address.text())) {
            state.showNotice(Notice.nothing("Browser", "No browser could be opened for the link."));
        }
    }

    @Override
    public void copy(LinkAddress address) {
        desktop.copy(address.text());
        state.showNotice(Notice.done("Copied", "the link's address."));
    }
}
