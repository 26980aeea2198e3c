package app.rundown.ui.panel;

import app.rundown.export.page.PageSketch;
import app.rundown.export.page.PageText;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.style.Palette;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows the beginning of the web page as a browser would show it, in the colours of the window. */
final class PagePreview extends ScrollPane {
    private final VBox page = new VBox();

    /** Creates an empty preview. */
    PagePreview() {
        getStyleClass().add("page-preview");
        page.getStyleClass().add("page-sheet");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Preview of the page");
    }

    /** Shows a page. */
    void show(PageSketch sketch) {
        page.getChildren().setAll(sketch.texts().stream().map(PagePreview::text).toList());
        if (!sketch.isWhole()) {
            page.getChildren().add(Ui.sentence("The preview ends here; the page goes on.", "quiet"));
        }
        setVvalue(0);
    }

    private static HighlightedText text(PageText text) {
        StyledText styled = new StyledText(
                text.words(), text.marks().stream().map(PagePreview::highlight).toList(), List.of());
        HighlightedText shown = switch (text.kind()) {
            case ITEM -> HighlightedText.item();
            case BLOCKQUOTE -> HighlightedText.blockquote();
            default -> new HighlightedText("page-text");
        };
        shown.getStyleClass().add("page-" + text.kind().name().toLowerCase(Locale.ROOT));
        shown.show(styled);
        return shown;
    }

    private static QuoteHighlight highlight(PageText.Mark mark) {
        String colour = mark.colour() < 0 ? "nobody" : Palette.LOOKS.get(mark.colour());
        return new QuoteHighlight(new TextRange(mark.start(), mark.end()), colour, mark.quote());
    }
}
