package app.rundown.fetch;

import java.io.IOException;

/** The user ended the fetch: no failure, and nothing to tell them. */
public final class Cancelled extends IOException {
    private static final long serialVersionUID = 1L;

    Cancelled(String address) {
        super("“" + Address.shown(address) + "” was not fetched: you cancelled it.");
    }
}
