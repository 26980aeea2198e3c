package app.rundown.ui;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.PictureAddress;
import app.rundown.fetch.Places;
import app.rundown.model.Capture;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The fetches that are going on: how far they are, and the button that ends them. On the FX thread, but for
 * {@link #read} and {@link #picture}.
 */
final class Fetches {
    private final Places places;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final AtomicReference<String> heard = new AtomicReference<>("");
    private Cancel cancel = new Cancel();
    private int going;

    Fetches(Places places) {
        this.places = places;
    }

    /** "connecting…", "fetching 1.2 MB of 4.0 MB"; empty where nothing is fetched. */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** The button for the fetches that begin now. */
    Cancel button() {
        return cancel;
    }

    /** Ends all that are going on. */
    void cancelAll() {
        cancel.press();
        cancel = new Cancel();
    }

    /** Some places are about to be read; says whether any of them is fetched, so that {@link #end} must follow. */
    boolean begin(List<String> names) {
        boolean any = names.stream().anyMatch(Places::isAddress);
        if (any) {
            going++;
            progress.set("connecting…");
        }
        return any;
    }

    /** They were read, or not. */
    void end() {
        going--;
        if (going == 0) {
            progress.set("");
        }
    }

    /** Reads a place; on any thread. */
    Capture read(String name, Cancel button) throws IOException {
        return read(name, "", button);
    }

    /** Reads a place that is one of several, of which the progress tells. */
    Capture read(String name, String which, Cancel button) throws IOException {
        return places.read(name, (bytes, of) -> progressed(which, bytes, of), button);
    }

    /** Reads a picture that the user asked for, who sees in its own place that it is coming; on any thread. */
    byte[] picture(PictureAddress address, Cancel button) throws IOException {
        return places.picture(address, button);
    }

    /** Heard often and on a thread of the network; the window is told only what would read otherwise. */
    private void progressed(String which, long bytes, long of) {
        String text = which + "fetching " + Counts.bytes(bytes) + (of < 0 ? "" : " of " + Counts.bytes(of));
        if (!text.equals(heard.getAndSet(text))) {
            Platform.runLater(() -> {
                if (going > 0) {
                    progress.set(text);
                }
            });
        }
    }
}
