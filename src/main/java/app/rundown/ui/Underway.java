package app.rundown.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is being opened now, in words, for a page that has nothing else to show yet. On the FX thread. */
final class Underway {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final List<String> names = new ArrayList<>();

    /** "Reading talks.html", "Reading 3 documents"; empty where nothing is. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** "finding the updates in 60.2 MB"; empty where there is nothing to be said. */
    ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /** These are opened from now on. */
    void begin(List<String> opened) {
        names.addAll(opened);
        tell();
    }

    /** All bytes of some of them have come. */
    void arrived(long bytes) {
        step.set(bytes == 0 ? "" : "finding the updates in " + Counts.bytes(bytes));
    }

    /** These are opened, or could not be. */
    void end(List<String> opened) {
        opened.forEach(names::remove);
        step.set("");
        tell();
    }

    private void tell() {
        title.set(
                names.isEmpty()
                        ? ""
                        : "Reading "
                                + (names.size() == 1
                                        ? Ui.lastPart(names.getFirst())
                                        : Counts.of(names.size(), "document")));
    }
}
