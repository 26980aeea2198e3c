package app.rundown.ui.action;

import app.rundown.model.Quote;
import app.rundown.ui.card.CardNote;
import app.rundown.ui.card.CardView;
import app.rundown.ui.card.NoteView;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.NotePanel;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.NoteModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.user.Note;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Lets the user write notes on updates and quotes, and draws them. */
public final class NoteActions {
    private final ObservableState state;
    private final NoteModel notes;
    private final NavigationModel navigation;
    private final Overlay overlay;
    private final LinkHandler links;
    private final InstantSource clock;
    /** That what was written is not saved yet, if the user was told so. */
    private @Nullable Notice unsaved;

    /**
     * Creates the actions of one window.
     *
     * @param overlay where the panel is opened
     * @param links opens the links of notes
     * @param clock tells when a note is written
     */
    public NoteActions(AppModel model, Overlay overlay, LinkHandler links, InstantSource clock) {
        state = model.state();
        notes = model.notes();
        navigation = model.navigation();
        this.overlay = overlay;
        this.links = links;
        this.clock = clock;
    }

    /** Opens the note on the current update. */
    public void writeOnCurrent() {
        String update = state.now().update();
        if (update != null) {
            write(update);
        } else if (!state.now().isEmpty()) {
            state.showNotice(
                    Notice.noUpdate("Note", state.now().shown().entries().isEmpty()));
        }
    }

    /** Opens the note on an update, given by its id. */
    public void write(String update) {
        state.now()
                .timeline()
                .entry(update)
                .ifPresent(entry -> notes.target(entry)
                        .ifPresent(target ->
                                write(target, entry.document().id(), () -> card(update), () -> reveal(update))));
    }

    /** Opens the note on a quote. */
    public void write(Quote quote) {
        notes.target(quote).ifPresent(target -> write(target, quote.document(), () -> place(quote), () -> {}));
    }

    /** Returns a node with the note on a quote, if there is one. */
    public Optional<NoteView> view(Quote quote) {
        return state.now().notes().on(quote).map(note -> view(note, quote));
    }

    private NoteView view(Note note, Quote quote) {
        NoteView view = new NoteView(links, clicked -> write(quote));
        view.show(CardNote.of(note, quote, clock));
        return view;
    }

    /** Shows the note below an update, which may be out of sight at the lower edge. */
    private void reveal(String update) {
        if (update.equals(state.now().update())) {
            navigation.reveal(update);
        }
    }

    private void write(
            NoteModel.Target target, String document, Supplier<@Nullable Bounds> place, Runnable afterwards) {
        if (unsaved != null) {
            state.dismiss(unsaved);
            unsaved = null;
        }
        String saved = notes.note(target).map(Note::text).orElse("");
        NotePanel.Content content =
                new NotePanel.Content(target.about(), saved, notes.draft(target).orElse(saved));
        NotePanel panel = new NotePanel(content, new NotePanel.Handler() {
            @Override
            public void written(String text) {
                notes.keepDraft(target, text, clock.instant());
            }

            @Override
            public void save(String text) {
                notes.write(target, text, clock.instant());
                overlay.close();
                afterwards.run();
            }

            @Override
            public void delete() {
                save("");
            }

            @Override
            public void discard() {
                notes.discard(target);
                overlay.close();
            }
        });
        panel.sceneProperty().addListener((o, before, now) -> {
            if (now == null && notes.draft(target).isPresent()) {
                unsaved = Notice.nothing(
                                "Note", "What you wrote is kept, but not saved yet. Open the note again to go on.")
                        .about(new Notice.Matter.Open(document));
                state.showNotice(unsaved);
            }
        });
        overlay.openAt(panel, panel.first(), place);
    }

    /** Returns where the quote under inspection can be seen; null if it is out of sight. */
    private @Nullable Bounds place(Quote quote) {
        Bounds button =
                seen("#note-on-quote").map(NoteActions::line).findFirst().orElse(null);
        String update = quote.update();
        return button != null || update == null ? button : card(update);
    }

    /** Returns the line of the inspector in which a node stands, from edge to edge. */
    private static Bounds line(Node node) {
        Bounds own = bounds(node);
        Node column = node;
        while (column.getParent() != null && !column.getStyleClass().contains("inspector")) {
            column = column.getParent();
        }
        Bounds all = bounds(column);
        return new BoundingBox(all.getMinX(), own.getMinY(), all.getWidth(), own.getHeight());
    }

    /** Returns what can be seen of an update's card, in the coordinates of the scene; null if that is nothing. */
    private @Nullable Bounds card(String update) {
        return seen(".card")
                .filter(node -> node instanceof CardView card && card.update().equals(update))
                .map(NoteActions::visible)
                .filter(bounds -> bounds.getHeight() > 0)
                .findFirst()
                .orElse(null);
    }

    private Stream<Node> seen(String selector) {
        return overlay.getScene().getRoot().lookupAll(selector).stream().filter(NoteActions::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the part of a card that its column shows. */
    private static Bounds visible(Node card) {
        Bounds own = bounds(card);
        Bounds column = card.getParent() == null ? own : bounds(card.getParent());
        double top = Math.max(own.getMinY(), column.getMinY());
        double bottom = Math.min(own.getMaxY(), column.getMaxY());
        return new BoundingBox(own.getMinX(), top, own.getWidth(), bottom - top);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
