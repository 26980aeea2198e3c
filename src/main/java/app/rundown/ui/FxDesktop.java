package app.rundown.ui;

import app.rundown.base.OperatingSystem;
import app.rundown.store.work.WorkFile;
import app.rundown.ui.action.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system around a real window, through JavaFX. */
final class FxDesktop implements Desktop {
    private final Window window;
    private final Supplier<Optional<Path>> lastOpened;
    private @Nullable File folder;

    /**
     * Gives access to the browser. JavaFX offers that only to an {@link Application}, and the program does not start as
     * one.
     */
    private static final class Services extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("never launched");
        }
    }

    private final SystemNotifier notifier = new SystemNotifier(OperatingSystem.current(), SystemNotifier::run);

    /**
     * Creates the desktop of a window.
     *
     * @param window the owner of the file choosers
     * @param lastOpened returns the file that was opened last, if any, also in earlier sessions; choosers start in its
     *     folder
     */
    FxDesktop(Window window, Supplier<Optional<Path>> lastOpened) {
        this.window = window;
        this.lastOpened = lastOpened;
    }

    @Override
    public List<Path> chooseDocuments() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open live blogs");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Pages, texts and saved work",
                                "*.html",
                                "*.htm",
                                "*.xhtml",
                                "*.txt",
                                "*.md",
                                "*.json",
                                "*.xml",
                                "*.rss",
                                "*.atom",
                                "*.mht",
                                "*.mhtml",
                                "*.warc",
                                "*.zip",
                                "*.wacz",
                                "*.rundown",
                                "*.gz"),
                        new FileChooser.ExtensionFilter("All files", allFiles(OperatingSystem.current())));
        begin(chooser);
        List<File> files = chooser.showOpenMultipleDialog(window);
        if (files != null && !files.isEmpty()) {
            folder = files.getFirst().getParentFile();
        }
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /**
     * Returns the pattern that every file fits. On macOS, JavaFX gives the system only what stands behind the last dot
     * of a pattern ({@code applyExtensions} in GlassDialogs.m): for "*" that is nothing, which no file's name ends
     * with.
     */
    static String allFiles(OperatingSystem system) {
        return system == OperatingSystem.MAC ? "*.*" : "*";
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName, String description, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(description, "*." + extension));
        begin(chooser);
        File target = chooser.showSaveDialog(window);
        if (target != null) {
            folder = target.getParentFile();
        }
        return Optional.ofNullable(target).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseWork() {
        FileChooser chooser = workChooser("Add saved work");
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseWorkTarget(String suggestedName) {
        FileChooser chooser = workChooser("Save work");
        chooser.setInitialFileName(suggestedName);
        File target = chooser.showSaveDialog(window);
        if (target != null) {
            folder = target.getParentFile();
        }
        return Optional.ofNullable(target).map(File::toPath);
    }

    private FileChooser workChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Work saved by Rundown", "*." + WorkFile.EXTENSION));
        begin(chooser);
        return chooser;
    }

    /**
     * Opens the chooser where the last one was left, even if that was in an earlier session; for a new user where
     * browsers save pages.
     */
    private void begin(FileChooser chooser) {
        Stream.of(
                        Optional.ofNullable(folder),
                        lastOpened.get().map(Path::getParent).map(Path::toFile),
                        Optional.of(new File(System.getProperty("user.home"), "Downloads")),
                        Optional.of(new File(System.getProperty("user.home"))))
                .flatMap(Optional::stream)
                .filter(File::isDirectory)
                .findFirst()
                .ifPresent(chooser::setInitialDirectory);
    }

    @Override
    public void copy(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void show(String title, String text) {
        notifier.show(title, text);
    }

    @Override
    public String notificationTrouble() {
        return notifier.trouble();
    }

    @Override
    public boolean browse(String address) {
        try {
            new Services().getHostServices().showDocument(address);
            return true;
        } catch (RuntimeException e) {
            // What happens on a system without a browser is not specified.
            return false;
        }
    }

    @Override
    public Optional<Pasted> paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Pasted pasted = new Pasted(
                Objects.requireNonNullElse(clipboard.getString(), ""),
                Objects.requireNonNullElse(clipboard.getHtml(), ""));
        return pasted.text().isBlank() && pasted.html().isBlank() ? Optional.empty() : Optional.of(pasted);
    }
}
