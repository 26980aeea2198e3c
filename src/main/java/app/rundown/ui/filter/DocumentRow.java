package app.rundown.ui.filter;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Pagination;
import app.rundown.model.Update;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.opening.OtherPages;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the filter for one document: its title, facts about it, and buttons. */
final class DocumentRow extends HBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-document");

    private final ToggleButton show = new ToggleButton();
    private final FontIcon eye = Ui.icon(Feather.EYE);
    private final String title;

    /** What the user can do with the document. */
    interface Handler {
        /** Shows or hides its updates. */
        void toggle();

        /** Sets its date and zone. */
        void times();

        /** Shows what was skipped or doubted in reading it. */
        void audit();

        /** Reads its other pages. */
        void others();

        /** Closes it. */
        void close();
    }

    /**
     * Creates a row.
     *
     * @param others the pages of the live blog that are not open beside it; empty if there are none or no way to them
     *     is known
     * @param missingStars returns how many starred updates are in no open copy of the document
     */
    DocumentRow(AnalysedDocument analysed, Optional<OtherPages> others, IntSupplier missingStars, Handler handler) {
        Document document = analysed.document();
        this.title = document.title();
        getStyleClass().add("document-row");
        HighlightedText name = Ui.sentence(title, "document-title");
        VBox text = new VBox(name, Ui.sentence(facts(analysed), "document-facts", "quiet"));
        int problems = document.problems().size();
        if (problems > 0) {
            Hyperlink told = new Hyperlink(Counts.of(problems, "problem") + " in reading");
            told.getStyleClass().addAll("document-problems", "doubt");
            told.setGraphic(Ui.icon(Feather.ALERT_TRIANGLE));
            told.setOnAction(event -> {
                told.setVisited(false);
                handler.audit();
            });
            Tooltips.onHover(
                    told,
                    () -> document.problems().stream()
                            .map(problem -> problem.where() + ": " + problem.what())
                            .collect(Collectors.joining("\n")));
            text.getChildren().add(told);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        show.setGraphic(eye);
        show.getStyleClass().add("icon-button");
        show.setOnAction(event -> handler.toggle());
        Tooltips.onHover(show, show::getAccessibleText);
        VBox buttons =
                new VBox(show, Ui.iconButton(Feather.CLOCK, "Set date and zone of " + title, handler::times, "times"));
        others.ifPresent(pages -> buttons.getChildren()
                .add(Ui.iconButton(Feather.LAYERS, pages.buttonLabelWithTitle(), handler::others, "others")));
        buttons.getChildren().add(Ui.iconButton(Feather.X, "Close " + title, handler::close, "close"));
        buttons.getStyleClass().add("document-buttons");
        getChildren().addAll(text, buttons);
        text.setOnMouseClicked(event -> handler.toggle());
        Tooltips.onHover(
                text,
                () -> title + "\n" + document.capture().path() + "\nSHA-256 "
                        + document.capture().sha256() + missing(missingStars.getAsInt()));
    }

    /** Returns a line about starred updates that are missing, or nothing if there are none. */
    private static String missing(int stars) {
        return stars == 0
                ? ""
                : "\n" + Counts.of(stars, "starred update") + (stars == 1 ? " is" : " are")
                        + " missing or changed in this copy; the stars are kept";
    }

    /** Shows whether the document is hidden. */
    void show(boolean hidden) {
        pseudoClassStateChanged(HIDDEN, hidden);
        show.setSelected(!hidden);
        eye.setIconCode(hidden ? Feather.EYE_OFF : Feather.EYE);
        String what = (hidden ? "Show " : "Hide ") + title;
        show.setAccessibleText(what);
    }

    /**
     * Returns the facts about a document: "live blog · 24 updates · 14 May 2019", "live blog · 10 updates · page 2 of 5
     * · 14 May 2019", "wrap-up · 22 points · 6 sections".
     */
    static String facts(AnalysedDocument analysed) {
        Document document = analysed.document();
        int count = document.updates().size();
        if (document.kind() == DocumentKind.WRAP_UP) {
            long sections = document.updates().stream()
                    .map(Update::section)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            return "wrap-up · " + Counts.orNone(count, "point") + " · " + Counts.orNone((int) sections, "section");
        }
        String noun = document.kind() == DocumentKind.ARTICLE ? "paragraph" : "update";
        Optional<ZonedDateTime> first = analysed.moments().values().stream()
                .map(Moment::at)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(ZonedDateTime::toInstant));
        Pagination part = document.part();
        String page = part == null || part.page() == 0
                ? ""
                : " · page " + part.page() + (part.pages() == 0 ? "" : " of " + part.pages());
        return document.kind().label() + " · " + Counts.orNone(count, noun) + page
                + first.map(at -> " · " + TimeFormat.shortDay(at)).orElse("");
    }
}
