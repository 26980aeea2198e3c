package app.rundown.ui.card;

import app.rundown.ui.card.SelectedWords.Spot;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.format.LinkAddress;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Handles the mouse on the words of a card. Dragging selects, two clicks select a word, three a paragraph, and Shift
 * extends the selection. A click that selects nothing follows a link or chooses a quote.
 */
final class CardMouse {
    private final CardWords words;
    private final CardSpots spots;
    private final CardHandler handler;
    private final CardLinks links;
    private final WordSelection selection;
    private String update = "";
    private Unit unit = Unit.CHARACTER;
    private Spot anchor = new Spot(0, 0);
    private boolean selecting;

    /** The unit by which a selection grows. */
    private enum Unit {
        CHARACTER,
        WORD,
        PARAGRAPH
    }

    /** Creates the handler, and adds it to the words of a card. */
    CardMouse(CardWords words, CardSpots spots, CardHandler handler, CardLinks links, WordSelection selection) {
        this.words = words;
        this.spots = spots;
        this.links = links;
        this.handler = handler;
        this.selection = selection;
        words.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        words.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        words.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        words.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        words.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null, event));
    }

    /**
     * Prepares for another update on the card.
     *
     * @param next the id of the update
     */
    void show(String next) {
        update = next;
        selecting = false;
        links.point(words, null, 0, 0);
        draw();
    }

    /** Draws the part of the selection that is on this card. */
    void draw() {
        SelectedWords chosen = selection.in(update);
        List<HighlightedText> texts = words.texts();
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).select(chosen == null ? 0 : chosen.start(i), chosen == null ? 0 : chosen.end(i));
        }
        selection.drawnBy(this, chosen != null);
    }

    private void pressed(MouseEvent event) {
        selecting = event.getButton() == MouseButton.PRIMARY
                && !words.texts().isEmpty()
                && !spots.isControl(event.getTarget());
        if (!selecting) {
            return;
        }
        Spot spot = spot(event);
        if (event.isShiftDown() && selection.in(update) != null) {
            extend(spot);
            return;
        }
        unit = event.getClickCount() == 1 ? Unit.CHARACTER : event.getClickCount() == 2 ? Unit.WORD : Unit.PARAGRAPH;
        anchor = spot;
        extend(spot);
    }

    private void dragged(MouseEvent event) {
        if (selecting && event.isPrimaryButtonDown()) {
            extend(spot(event));
        }
    }

    /** Selects from the anchor to a place, rounded out to whole units. */
    private void extend(Spot spot) {
        Spot first = anchor.compareTo(spot) <= 0 ? anchor : spot;
        Spot last = anchor.compareTo(spot) <= 0 ? spot : anchor;
        List<String> parts =
                words.texts().stream().map(text -> text.styled().text()).toList();
        selection.select(
                SelectedWords.of(
                        update,
                        parts,
                        new Spot(first.part(), start(parts.get(first.part()), first.offset())),
                        new Spot(last.part(), end(parts.get(last.part()), last.offset()))),
                this);
    }

    private int start(String text, int offset) {
        return switch (unit) {
            case CHARACTER -> offset;
            case WORD -> {
                BreakIterator breaks = wordsOf(text);
                yield offset == text.length()
                        ? Math.max(0, breaks.preceding(offset))
                        : breaks.isBoundary(offset) ? offset : breaks.preceding(offset);
            }
            case PARAGRAPH -> 0;
        };
    }

    private int end(String text, int offset) {
        return switch (unit) {
            case CHARACTER -> offset;
            case WORD -> offset == text.length() ? offset : wordsOf(text).following(offset);
            case PARAGRAPH -> text.length();
        };
    }

    private static BreakIterator wordsOf(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    private void clicked(MouseEvent event) {
        boolean selected = selection
                .words()
                .map(SelectedWords::update)
                .filter(update::equals)
                .isPresent();
        if (event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && event.getClickCount() == 1
                && !event.isShiftDown()
                && !selected
                && !spots.isControl(event.getTarget())) {
            spots.link(event.getSceneX(), event.getSceneY())
                    .ifPresentOrElse(
                            address -> links.follow(words, address, event.getScreenX(), event.getScreenY()),
                            () -> spots.quote(event.getSceneX(), event.getSceneY())
                                    .ifPresent(handler::inspect));
        }
    }

    private void moved(MouseEvent event) {
        boolean onWords =
                !spots.isControl(event.getTarget()) && spots.text(event.getSceneX(), event.getSceneY()) != null;
        LinkAddress address =
                onWords ? spots.link(event.getSceneX(), event.getSceneY()).orElse(null) : null;
        point(address, event);
        Cursor cursor = !onWords
                ? Cursor.DEFAULT
                : address != null
                                || spots.quote(event.getSceneX(), event.getSceneY())
                                        .isPresent()
                        ? Cursor.HAND
                        : Cursor.TEXT;
        if (words.getCursor() != cursor) {
            words.setCursor(cursor);
        }
    }

    private void point(@Nullable LinkAddress address, MouseEvent event) {
        links.point(words, address, event.getScreenX(), event.getScreenY());
    }

    private Spot spot(MouseEvent event) {
        return spots.nearest(event.getSceneX(), event.getSceneY());
    }
}
