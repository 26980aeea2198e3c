package app.rundown.ui.opening;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.PictureAddress;
import app.rundown.fetch.Places;
import app.rundown.fetch.Validators;
import app.rundown.fetch.Visit;
import app.rundown.model.Capture;
import app.rundown.ui.format.Counts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The fetches in progress, and how far they are. All methods must be called on the FX thread, except {@link #read},
 * {@link #visit} and {@link #picture}.
 */
public final class Fetches {
    private final Places places;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final AtomicReference<String> heard = new AtomicReference<>("");
    private int going;

    /**
     * Creates fetches with nothing in progress.
     *
     * @param places reads files and addresses
     */
    public Fetches(Places places) {
        this.places = places;
    }

    /**
     * Returns a text about the progress: "connecting…", "fetching 1.2 MB of 4.0 MB"; empty if nothing is being fetched.
     */
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Starts to show progress if any of the names is an address. Returns whether one is; if so, {@link #end} must be
     * called afterwards.
     */
    public boolean begin(List<String> names) {
        boolean any = names.stream().anyMatch(Places::isAddress);
        if (any) {
            going++;
            progress.set("connecting…");
        }
        return any;
    }

    /** Ends what {@link #begin} began, whether the fetch succeeded or not. */
    public void end() {
        going--;
        if (going == 0) {
            progress.set("");
        }
    }

    /** Reads a file or an address. May be called on any thread. */
    public Capture read(String name, Cancel button) throws IOException {
        return read(name, "", button);
    }

    /**
     * Reads one of several files or addresses. May be called on any thread.
     *
     * @param which says which one it is; stands in front of the progress text
     */
    Capture read(String name, String which, Cancel button) throws IOException {
        return places.read(name, (bytes, of) -> progressed(which, bytes, of), button);
    }

    /** Asks for a page again that is followed; see {@link Places#visit}. May be called on any thread. */
    public Visit visit(String address, Validators known, Cancel button) throws IOException {
        return places.visit(address, known, button);
    }

    /**
     * Fetches a picture that the user asked for. The progress text does not mention it, because its card shows that it
     * is coming. May be called on any thread.
     */
    public byte[] picture(PictureAddress address, Cancel button) throws IOException {
        return places.picture(address, button);
    }

    /** Shows the progress. Called often and on a network thread, so only a changed text is passed to the window. */
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
