package app.rundown.ui.filter;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.DocumentFacts;
import app.rundown.ui.opening.OtherPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A row of the filter for one document, never more than two lines: its title and facts about it. A button that hides it
 * and a menu of all else lie over the end of the lines while the mouse or the keyboard is in the row.
 */
final class DocumentRow extends StackPane {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-document");

    private final ToggleButton show = new ToggleButton();
    private final FontIcon eye = Ui.icon(Feather.EYE);
    private final String title;
    private final int problems;
    private final Following following;

    /** Whether a document is looked at again and again. */
    enum Following {
        /** It can't be. */
        NEVER,
        /** It is not. */
        NO,
        /** It is. */
        YES
    }

    /** What the user can do with the document. */
    interface Handler {
        /** Shows or hides its updates. */
        void toggle();

        /** Sets its date and zone. */
        void times();

        /** Shows what was skipped or doubted in reading it. */
        void audit();

        /** Shows what was changed between it and other captures. */
        void history();

        /** Reads its other pages. */
        void others();

        /** Begins to follow it, or ends that. */
        void follow();

        /** Closes it. */
        void close();

        /** Removes all that is kept of it, if the user agrees. */
        void forget();
    }

    /**
     * Creates a row.
     *
     * @param facts what it is, in one line
     * @param others the pages of the live blog that are not open beside it; empty if there are none or no way to them
     *     is known
     * @param isCapture whether it is one of several captures of a live blog
     * @param following whether it is followed
     * @param missingStars returns how many starred updates are in no open copy of the document
     * @param menus opens the menu at the mouse, too
     */
    DocumentRow(
            AnalysedDocument analysed,
            String facts,
            Optional<OtherPages> others,
            boolean isCapture,
            Following following,
            IntSupplier missingStars,
            ContextMenus menus,
            Handler handler) {
        Document document = analysed.document();
        this.title = document.title();
        this.problems = document.problems().size();
        this.following = following;
        getStyleClass().add("document-row");
        VBox text = new VBox(Ui.label(title, "document-title"), line(analysed, facts, handler));
        text.getStyleClass().add("document-text");
        text.setMinWidth(0);
        show.setGraphic(eye);
        show.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        show.getStyleClass().addAll("icon-button", "small-icon-button", "document-eye");
        show.setOnAction(event -> handler.toggle());
        Tooltips.onHover(show, show::getAccessibleText);
        MenuButton more = new MenuButton();
        more.setGraphic(Ui.icon(Feather.MORE_HORIZONTAL));
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("icon-button", "small-icon-button", "view-menu");
        more.setAccessibleText("More for " + title);
        more.getItems().setAll(menu(others, isCapture, handler));
        HBox tools = new HBox(show, more);
        tools.getStyleClass().add("document-tools");
        tools.setMaxWidth(Region.USE_PREF_SIZE);
        tools.setPickOnBounds(false);
        setAlignment(tools, Pos.CENTER_RIGHT);
        getChildren().addAll(text, tools);
        text.setOnMouseClicked(event -> handler.toggle());
        menus.install(this, () -> menu(others, isCapture, handler), () -> this);
        Tooltips.onHover(text, () -> told(analysed, facts, missingStars.getAsInt()));
    }

    private HBox line(AnalysedDocument analysed, String told, Handler handler) {
        Label facts = Ui.label(told, "document-facts", "quiet");
        facts.setMinWidth(0);
        HBox line = new HBox(facts);
        line.getStyleClass().add("document-line");
        if (following == Following.YES) {
            FontIcon sign = Ui.icon(Feather.RADIO);
            sign.getStyleClass().add("document-followed");
            line.getChildren().addFirst(sign);
        }
        if (problems > 0) {
            FontIcon sign = Ui.icon(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add("document-problems");
            // The keyboard finds the same in the menu.
            sign.setPickOnBounds(true);
            sign.setOnMouseClicked(event -> {
                handler.audit();
                event.consume();
            });
            Tooltips.onHover(sign, () -> doubts(analysed.document()));
            line.getChildren().addFirst(sign);
        }
        line.widthProperty().addListener((o, before, width) -> {
            for (String form : DocumentFacts.forms(told)) {
                facts.setText(form);
                if (line.prefWidth(-1) <= width.doubleValue()) {
                    break;
                }
            }
        });
        return line;
    }

    private List<MenuItem> menu(Optional<OtherPages> others, boolean isCapture, Handler handler) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Ui.item("Set date and zone…", handler::times));
        if (isCapture) {
            items.add(Ui.item("History…", handler::history));
        }
        if (following != Following.NEVER) {
            items.add(Ui.item(following == Following.YES ? "Stop following" : "Follow", handler::follow));
        }
        others.ifPresent(pages -> items.add(Ui.item(pages.buttonLabel(), handler::others)));
        if (problems > 0) {
            items.add(Ui.item(Counts.of(problems, "problem") + " in reading…", handler::audit));
        }
        items.add(new SeparatorMenuItem());
        items.add(Ui.item("Close", handler::close));
        items.add(Ui.item("Forget…", handler::forget));
        return items;
    }

    /** Returns the text of the tooltip. Nothing stands in it twice. */
    private String told(AnalysedDocument analysed, String facts, int missingStars) {
        Document document = analysed.document();
        String title = document.title();
        String path = document.capture().path();
        String followed = following == Following.YES ? " · followed" : "";
        return title + "\n" + facts + followed + (path.equals(title) ? "" : "\n" + path) + "\nSHA-256 "
                + document.capture().sha256() + missing(missingStars);
    }

    private static String doubts(Document document) {
        return document.problems().stream()
                .map(problem -> problem.where() + ": " + problem.what())
                .collect(Collectors.joining("\n"));
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
}
