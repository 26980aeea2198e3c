package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import app.rundown.ui.card.CardHandler;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.picture.PictureLoader;

/** Receives all requests of cards, links and pictures, and does nothing. A test overrides what it wants to receive. */
public class NoOpHandlers implements CardHandler, LinkHandler, PictureLoader.ExternalActions {
    @Override
    public void tick(String update, boolean on, boolean range) {}

    @Override
    public void star(String update, boolean on) {}

    @Override
    public void note(String update) {}

    @Override
    public void note(Quote quote) {}

    @Override
    public void inspect(Quote quote) {}

    @Override
    public void showCoverage(String point) {}

    @Override
    public void showHistory(String update) {}

    @Override
    public void goTo(String update, Quote.Span words) {}

    @Override
    public void copyWords() {}

    @Override
    public void copy(String update) {}

    @Override
    public void cite(String update) {}

    @Override
    public void copy(Quote quote) {}

    @Override
    public void open(LinkAddress address) {}

    @Override
    public void copy(LinkAddress address) {}

    @Override
    public void copyAddress(PictureAddress address) {}

    @Override
    public void browse(PictureAddress address) {}
}
