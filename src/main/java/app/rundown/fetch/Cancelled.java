package app.rundown.fetch;

import java.io.IOException;

/** Thrown when the user ended the fetch: not a failure, and nothing to report to them. */
public final class Cancelled extends IOException {
    private static final long serialVersionUID = 1L;

    /** Takes the address that was not fetched. */
    public Cancelled(String address) {
        super("“" + Address.shown(address) + "” was not fetched: you cancelled it.");
    }
}
