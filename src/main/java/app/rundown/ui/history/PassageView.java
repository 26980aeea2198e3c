package app.rundown.ui.history;

import app.rundown.text.WovenWords;
import app.rundown.text.WovenWords.Mark;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.RightToLeftLines;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.WovenText;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** Shows one passage of an update, with what went and what came in its place. */
final class PassageView extends VBox {
    private static final PseudoClass HEADLINE = PseudoClass.getPseudoClass("headline");
    private static final PseudoClass QUOTATION = PseudoClass.getPseudoClass("quotation");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final WovenText woven = new WovenText();
    private final HighlightedText plain = new HighlightedText("history-plain");

    PassageView() {
        getStyleClass().add("history-passage");
        getChildren().setAll(woven, plain);
    }

    void show(HistoryRow.Words words) {
        pseudoClassStateChanged(HEADLINE, words.form() == HistoryRow.Form.HEADLINE);
        pseudoClassStateChanged(QUOTATION, words.form() == HistoryRow.Form.QUOTATION);
        pseudoClassStateChanged(LEFT_OUT, words.form() == HistoryRow.Form.LEFT_OUT);
        WovenWords pieces = words.woven();
        // JavaFX may throw when it breaks lines of several right-to-left runs; one run is safe.
        boolean one =
                pieces.isSame() || pieces.pieces().stream().anyMatch(piece -> RightToLeftLines.isIn(piece.text()));
        Ui.show(woven, !one);
        Ui.show(plain, one);
        if (one) {
            showPlain(pieces);
        } else {
            woven.show(pieces.pieces());
            woven.setAccessibleText(pieces.spoken("was", "now"));
        }
    }

    /** Shows the newer words, those that came on a ground of their own. What went is named by the update's chips. */
    private void showPlain(WovenWords pieces) {
        boolean gone = pieces.pieces().stream().allMatch(piece -> piece.mark() == Mark.GONE);
        StringBuilder text = new StringBuilder();
        List<TextRange> differing = new ArrayList<>();
        for (WovenWords.Piece piece : pieces.pieces()) {
            if (piece.mark() == Mark.GONE && !gone) {
                continue;
            }
            int start = text.length();
            text.append(piece.text());
            if (piece.mark() != Mark.SAME) {
                differing.add(new TextRange(start, text.length()));
            }
        }
        plain.show(StyledText.plain(text.toString()));
        plain.differ(differing, "altered");
    }
}
