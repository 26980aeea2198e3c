package app.rundown.ui.action;

import app.rundown.store.SigningKeyFile;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import java.time.InstantSource;

/**
 * The actions behind buttons, menus and keys that need more than the model: file choosers, the clipboard, panels.
 *
 * @param open opens documents
 * @param work saves the window's work in a file
 * @param export exports and copies
 * @param cite copies citations
 * @param view changes how and what the window shows
 * @param address opens and copies addresses
 * @param topics changes topics
 * @param notes lets the user write notes
 * @param savedFilters saves and restores filters
 */
public record Actions(
        OpenActions open,
        WorkActions work,
        ExportActions export,
        CitationActions cite,
        ViewActions view,
        AddressActions address,
        TopicActions topics,
        NoteActions notes,
        SavedFilterActions savedFilters) {
    /**
     * Creates the actions of one window.
     *
     * @param overlay where panels are opened
     * @param words the selected words of the timeline
     * @param program what the "About" panel shows, and where the key for signatures is
     * @param clock tells when a note is written
     */
    public static Actions of(
            AppModel model,
            Desktop desktop,
            Preferences preferences,
            Overlay overlay,
            WordSelection words,
            ProgramInfo program,
            InstantSource clock) {
        WorkActions work = new WorkActions(model, desktop, preferences, overlay);
        AddressActions address = new AddressActions(model.state(), desktop);
        CitedMemory memory = new CitedMemory(model.state(), model.userData(), clock);
        return new Actions(
                new OpenActions(model, desktop, overlay, work),
                work,
                new ExportActions(
                        model.state(),
                        preferences,
                        desktop,
                        overlay,
                        words,
                        new SigningKeyFile(program.folder()),
                        memory),
                new CitationActions(model.state(), preferences, desktop, memory),
                new ViewActions(model, desktop, preferences, overlay, address, program),
                address,
                new TopicActions(model, overlay),
                new NoteActions(model, overlay, address, clock),
                new SavedFilterActions(model, overlay));
    }
}
