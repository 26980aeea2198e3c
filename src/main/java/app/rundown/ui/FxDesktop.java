package app.rundown.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system around a real window. */
final class FxDesktop implements Desktop {
    private final Window window;

    FxDesktop(Window window) {
        this.window = window;
    }

    @Override
    public List<Path> chooseDocuments() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open live blogs");
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter("Pages and texts", "*.html", "*.htm", "*.xhtml", "*.txt", "*.md"),
                new FileChooser.ExtensionFilter("All files", "*"));
        List<File> files = chooser.showOpenMultipleDialog(window);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName, String description, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(description, "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public void copy(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
