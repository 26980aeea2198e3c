package app.rundown.ui.opening;

import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Describes in words what is being opened, for a page that has nothing else to show yet. Belongs to the FX thread. */
public final class OpeningStatus {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final List<String> names = new ArrayList<>();
    private boolean started;

    /** What is being read: "Reading talks.html", "Reading 3 documents"; empty if nothing is. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** The current step: "finding the updates in 60.2 MB"; empty if there is nothing to say. */
    public ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /**
     * What is being read, and how far a fetch has come, in one line.
     *
     * @param fetching the progress of fetching, empty if nothing is being fetched
     */
    public ObservableValue<String> line(ObservableValue<String> fetching) {
        return title.flatMap(what -> fetching.map(progress -> progress.isEmpty() ? what : what + " · " + progress));
    }

    /** Adds the names of documents that are now being opened. */
    public void begin(List<String> opened) {
        names.addAll(opened);
        tell();
    }

    /** Notes that all bytes of some documents have arrived; 0 if there are none. */
    public void arrived(long bytes) {
        step.set(bytes == 0 ? "" : "finding the updates in " + Counts.bytes(bytes));
    }

    /** Notes that the first updates of a long page are shown. */
    public void started() {
        started = true;
        tell();
    }

    /** Notes that all updates are shown. */
    public void whole() {
        started = false;
        tell();
    }

    /** Whether only the first updates of a long page are shown. */
    public boolean isStarted() {
        return started;
    }

    /** Removes the names of documents that are open now or could not be opened. */
    public void end(List<String> opened) {
        opened.forEach(names::remove);
        step.set("");
        started = false;
        tell();
    }

    private void tell() {
        title.set(
                names.isEmpty()
                        ? ""
                        : (started ? "Still reading " : "Reading ")
                                + (names.size() == 1
                                        ? Sentences.lastPart(names.getFirst())
                                        : Counts.of(names.size(), "document")));
    }
}
