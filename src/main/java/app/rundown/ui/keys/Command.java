package app.rundown.ui.keys;

import app.rundown.ui.control.Keyboard;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a key can ask for. The names are kept in the users' settings, so a name must never change its
 * meaning. {@code Commands} carries the commands out.
 */
public enum Command {
    NEXT_UPDATE(Group.MOVING, Scope.TIMELINE, "Next update", "Down", "J"),
    PREVIOUS_UPDATE(Group.MOVING, Scope.TIMELINE, "Previous update", "Up", "K"),
    PAGE_DOWN(Group.MOVING, Scope.TIMELINE, "Page down", "Space", "PageDown"),
    PAGE_UP(Group.MOVING, Scope.TIMELINE, "Page up", "Shift+Space", "PageUp"),
    FIRST_UPDATE(Group.MOVING, Scope.TIMELINE, "First update", "Home"),
    LAST_UPDATE(Group.MOVING, Scope.TIMELINE, "Last update", "End"),
    LANE_LEFT(Group.MOVING, Scope.TIMELINE, "The lane to the left", "Left"),
    LANE_RIGHT(Group.MOVING, Scope.TIMELINE, "The lane to the right", "Right"),
    GO_TO_TIME(Group.MOVING, Scope.WINDOW, "Go to a time", "Ctrl+G"),
    GO_TO_NEWS(Group.MOVING, Scope.WINDOW, "Go to what is new or edited", "U"),
    INSPECT(Group.MOVING, Scope.TIMELINE, "Inspect the update's quotes", "Enter"),
    LINKS(Group.MOVING, Scope.TIMELINE, "Links of the update", "O"),
    GO_TO_FILTER(Group.MOVING, Scope.WINDOW, "Go to the filter", "Ctrl+1"),
    GO_TO_TIMELINE(Group.MOVING, Scope.WINDOW, "Go to the timeline", "Ctrl+2", "Esc"),
    GO_TO_QUOTES(Group.MOVING, Scope.WINDOW, "Go to the quotes", "Ctrl+3"),
    GO_TO_AUDIT(Group.MOVING, Scope.WINDOW, "Go to the audit", "Ctrl+4"),
    GO_TO_MATRIX(Group.MOVING, Scope.WINDOW, "Go to who × topic", "Ctrl+5"),
    GO_TO_COVERAGE(Group.MOVING, Scope.WINDOW, "Go to the coverage of the wrap-up", "Ctrl+6"),
    GO_TO_HISTORY(Group.MOVING, Scope.WINDOW, "Go to the history of the live blog", "Ctrl+7"),

    NEXT_QUOTE(Group.QUOTES, Scope.WINDOW, "Next quote", "."),
    PREVIOUS_QUOTE(Group.QUOTES, Scope.WINDOW, "Previous quote", ","),
    COPY_QUOTE(Group.QUOTES, Scope.WINDOW, "Copy the quote's citation", "Shift+C"),
    CHANGE_SPEAKER(Group.QUOTES, Scope.WINDOW, "Change the quote's speaker", "C"),
    NOT_A_QUOTE(Group.QUOTES, Scope.WINDOW, "It is not a quote", "Shift+Delete"),
    GROUP_QUOTES(Group.QUOTES, Scope.WINDOW, "Group by speaker, time, family", "G"),
    REPORTED_SPEECH(Group.QUOTES, Scope.WINDOW, "Reported speech, or quotes only", "I"),

    TICK(Group.CHOOSING, Scope.TIMELINE, "Tick the update for export", "X"),
    TICK_DOWN(Group.CHOOSING, Scope.TIMELINE, "Tick this update and the next", "Shift+Down", "Shift+J"),
    TICK_UP(Group.CHOOSING, Scope.TIMELINE, "Tick this update and the previous", "Shift+Up", "Shift+K"),
    TICK_ALL(Group.CHOOSING, Scope.WINDOW, "Tick all that is shown", "Ctrl+A"),
    TICK_NONE(Group.CHOOSING, Scope.WINDOW, "Untick all", "Ctrl+Shift+A"),
    STAR(Group.CHOOSING, Scope.TIMELINE, "Star the update", "S"),
    NOTE(Group.CHOOSING, Scope.WINDOW, "Note on the update or the quote", "Ctrl+M"),
    NEXT_STAR(Group.CHOOSING, Scope.WINDOW, "Next star", "]"),
    PREVIOUS_STAR(Group.CHOOSING, Scope.WINDOW, "Previous star", "["),
    UNDO(Group.CHOOSING, Scope.WINDOW, "Undo your last change", "Ctrl+Z"),
    REDO(Group.CHOOSING, Scope.WINDOW, "Redo", "Ctrl+Shift+Z", "Ctrl+Y"),

    SEARCH(Group.FINDING, Scope.WINDOW, "Search and filter", "Ctrl+F", "/"),
    NEXT_HIT(Group.FINDING, Scope.WINDOW, "Next hit", "N"),
    PREVIOUS_HIT(Group.FINDING, Scope.WINDOW, "Previous hit", "Shift+N"),
    FILTER_BACK(Group.FINDING, Scope.WINDOW, "Back to the last filter", "Alt+Left"),
    FILTER_FORWARD(Group.FINDING, Scope.WINDOW, "Forward to the next filter", "Alt+Right"),
    SHOW_ALL(Group.FINDING, Scope.WINDOW, "Show all updates", "1"),
    SHOW_MATCHES(Group.FINDING, Scope.WINDOW, "Show matches only", "2"),
    SHOW_STARRED(Group.FINDING, Scope.WINDOW, "Show starred only", "3"),
    SHOW_TICKED(Group.FINDING, Scope.WINDOW, "Show ticked only", "4"),
    SHOW_CONTEXT(Group.FINDING, Scope.WINDOW, "Show what stands around each hit", "5"),

    OPEN(Group.DOCUMENTS, Scope.WINDOW, "Open documents", "Ctrl+O"),
    OPEN_ADDRESS(Group.DOCUMENTS, Scope.WINDOW, "Open a web address", "Ctrl+L"),
    PASTE(Group.DOCUMENTS, Scope.WINDOW, "Open what is on the clipboard", "Ctrl+V"),
    SAVE_WORK(Group.DOCUMENTS, Scope.WINDOW, "Save work", "Ctrl+S"),
    SAVE_WORK_AS(Group.DOCUMENTS, Scope.WINDOW, "Save work as…", "Ctrl+Shift+S"),
    ADD_WORK(Group.DOCUMENTS, Scope.WINDOW, "Add saved work…"),
    FOLLOW(Group.DOCUMENTS, Scope.WINDOW, "Follow the update's live blog, or stop", "Ctrl+Shift+F"),
    CLOSE_DOCUMENT(Group.DOCUMENTS, Scope.WINDOW, "Close the update's document", "Ctrl+W"),
    FORGET_DOCUMENT(Group.DOCUMENTS, Scope.WINDOW, "Forget the update's document…", "Ctrl+Shift+Delete"),
    EXPORT(Group.DOCUMENTS, Scope.WINDOW, "Export", "Ctrl+E"),
    QUIT(Group.DOCUMENTS, Scope.WINDOW, "Quit", "Ctrl+Q"),
    COPY(Group.DOCUMENTS, Scope.WINDOW, "Copy the ticked updates, or this one", "Ctrl+C"),
    COPY_CITATION(Group.DOCUMENTS, Scope.WINDOW, "Copy the update's citation", "Ctrl+Shift+C"),

    ORDER(Group.READING, Scope.WINDOW, "Newest or oldest first", "Ctrl+R"),
    LANES(Group.READING, Scope.WINDOW, "Lanes of speakers, or the timeline", "L"),
    TEXT_LARGER(Group.READING, Scope.WINDOW, "Larger text", "Ctrl++", "Ctrl+="),
    TEXT_SMALLER(Group.READING, Scope.WINDOW, "Smaller text", "Ctrl+-"),
    TEXT_NORMAL(Group.READING, Scope.WINDOW, "Normal text size", "Ctrl+0"),
    THEME(Group.READING, Scope.WINDOW, "Light, dark or system colours", "Ctrl+D"),
    FOLD_FILTER(Group.READING, Scope.WINDOW, "Fold the filter", "F9"),
    FOLD_INSPECTOR(Group.READING, Scope.WINDOW, "Fold the inspector", "F10"),
    SETTINGS(Group.READING, Scope.WINDOW, "Settings", "Ctrl+,"),
    KEYS(Group.READING, Scope.WINDOW, "All keys", "F1"),
    ABOUT(Group.READING, Scope.WINDOW, "About the program", "Shift+F1");

    /** The heading under which commands are listed. */
    enum Group {
        MOVING("Moving"),
        QUOTES("Quotes"),
        CHOOSING("Choosing"),
        FINDING("Finding"),
        DOCUMENTS("Documents"),
        READING("Reading");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** Returns the heading. */
        String label() {
            return label;
        }
    }

    /** Where the keys of a command work. */
    public enum Scope {
        /** Everywhere, unless a panel covers the window or a text field uses the key itself. */
        WINDOW,
        /** Only while the timeline has the keyboard focus. */
        TIMELINE
    }

    /**
     * Where macOS has other habits: ⌘G finds the next hit, ⌘[ goes back, ⌘M puts the window away, and the keyboards
     * have no Delete but on large ones.
     */
    private static final Map<Command, List<KeyStroke>> ON_MAC = Map.of(
            GO_TO_TIME, strokes("Ctrl+T"),
            NOTE, strokes("Ctrl+Shift+M"),
            NEXT_HIT, strokes("N", "Ctrl+G"),
            PREVIOUS_HIT, strokes("Shift+N", "Ctrl+Shift+G"),
            FILTER_BACK, strokes("Ctrl+[", "Alt+Left"),
            FILTER_FORWARD, strokes("Ctrl+]", "Alt+Right"),
            NOT_A_QUOTE, strokes("Shift+Delete", "Shift+Backspace"),
            FORGET_DOCUMENT, strokes("Ctrl+Shift+Delete", "Ctrl+Shift+Backspace"));

    private final Group group;
    private final Scope scope;
    private final String what;
    private final List<KeyStroke> defaults;

    Command(Group group, Scope scope, String what, String... keys) {
        this.group = group;
        this.scope = scope;
        this.what = what;
        this.defaults = strokes(keys);
    }

    private static List<KeyStroke> strokes(String... keys) {
        return Arrays.stream(keys)
                .map(key -> KeyStroke.parse(key).orElseThrow())
                .toList();
    }

    /** Returns the command with a name; empty if there is none. */
    static Optional<Command> named(String name) {
        return Arrays.stream(values())
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    /** Returns the group that lists the command. */
    Group group() {
        return group;
    }

    /** Returns where its keys work. */
    public Scope scope() {
        return scope;
    }

    /** Returns a short phrase that says what the command does. */
    public String what() {
        return what;
    }

    /** Returns the keys that it has on this system until the user chooses others. */
    public List<KeyStroke> defaults() {
        return Keyboard.current() == Keyboard.MAC ? ON_MAC.getOrDefault(this, defaults) : defaults;
    }
}
