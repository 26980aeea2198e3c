package app.rundown.export.coding;

import app.rundown.export.content.Selection;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The user's notes in a project: on sources, on selections, and, where they found no place, on the project. */
final class ProjectNotes {
    private static final int LONGEST_NAME = 80;

    private final PlacedNotes notes;
    private final XmlWriter xml;

    /** Takes the notes of a selection. */
    ProjectNotes(Selection selection, XmlWriter xml) {
        notes = selection.notes();
        this.xml = xml;
    }

    /** Refers to the note on an update, if there is one. */
    void refer(CodedSource source) throws IOException {
        if (on(source).isPresent()) {
            refer(guid(source));
        }
    }

    /** Refers to the note on a quote, if there is one. */
    void refer(CodedSource source, Quote quote) throws IOException {
        if (notes.on(quote).isPresent()) {
            refer(guid(source, quote));
        }
    }

    /** Refers to the notes that found no place. */
    void referUnplaced() throws IOException {
        for (String guid : unplaced().keySet()) {
            refer(guid);
        }
    }

    /** Writes the notes themselves, if there are any on these sources or without a place. */
    void write(Iterator<CodedSource> sources) throws IOException {
        boolean begun = false;
        while (sources.hasNext()) {
            for (Map.Entry<String, Note> note : of(sources.next()).entrySet()) {
                begun = begin(begun);
                write(note.getKey(), note.getValue().text(), note.getValue());
            }
        }
        for (Map.Entry<String, PlacedNotes.Unplaced> note : unplaced().entrySet()) {
            begun = begin(begun);
            Note left = note.getValue().note();
            String about = left.about().isEmpty() ? "" : " (on “" + left.about() + "”, which no open copy has)";
            write(note.getKey(), left.text() + about, left);
        }
        if (begun) {
            xml.close();
        }
    }

    private boolean begin(boolean begun) throws IOException {
        if (!begun) {
            xml.open("Notes");
        }
        return true;
    }

    private void write(String guid, String words, Note note) throws IOException {
        xml.open("Note")
                .attribute("guid", guid)
                .attribute("name", CodedSource.cut(note.text(), LONGEST_NAME))
                .attribute("creatingUser", Coders.CORRECTED.guid())
                .attribute("creationDateTime", CodedSource.dateTime(note.at()))
                .element("PlainTextContent", words)
                .close();
    }

    private Map<String, Note> of(CodedSource source) {
        Map<String, Note> found = new LinkedHashMap<>();
        on(source).ifPresent(note -> found.put(guid(source), note));
        for (Quote quote : source.speech()) {
            notes.on(quote).ifPresent(note -> found.put(guid(source, quote), note));
        }
        return found;
    }

    private Optional<Note> on(CodedSource source) {
        TimelineEntry entry = source.entry();
        return entry == null ? Optional.empty() : notes.on(entry.update());
    }

    private Map<String, PlacedNotes.Unplaced> unplaced() {
        Map<String, PlacedNotes.Unplaced> named = new LinkedHashMap<>();
        for (PlacedNotes.Unplaced left : notes.unplaced()) {
            named.put(
                    Guids.of(
                            "unplaced note",
                            left.note().at() + " " + left.note().text()),
                    left);
        }
        return named;
    }

    private static String guid(CodedSource source) {
        return source.guid("note");
    }

    private static String guid(CodedSource source, Quote quote) {
        return source.guid("note " + Guids.part(quote));
    }

    private void refer(String guid) throws IOException {
        xml.open("NoteRef").attribute("targetGUID", guid).close();
    }
}
