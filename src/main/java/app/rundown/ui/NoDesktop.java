package app.rundown.ui;

import app.rundown.ui.action.Desktop;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system around a window that no user can touch: nothing is chosen, nothing is copied. */
final class NoDesktop implements Desktop {
    @Override
    public List<Path> chooseDocuments() {
        return List.of();
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName, String description, String extension) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseWork() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseWorkTarget(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public void copy(String text, String html) {
        // There is no clipboard.
    }

    @Override
    public void show(String title, String text) {
        // There is nobody to see it.
    }

    @Override
    public boolean browse(String address) {
        return false;
    }

    @Override
    public Optional<Pasted> paste() {
        return Optional.empty();
    }
}
