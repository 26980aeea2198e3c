package app.rundown.ui.panel;

import app.rundown.store.session.SessionStore;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.ProgramInfo;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the version of the program, the folder of the user data, and the licences of all its components. */
public final class AboutPanel extends VBox {
    /** The preferred height of the licence text, in lines. */
    private static final int VISIBLE_LINES = 14;

    private final Button close;
    private final Handler handler;
    private final VBox documents = new VBox();

    /** What the panel asks its owner to do. */
    public interface Handler {
        /** Opens a folder. */
        void openFolder(Path folder);

        /** Copies the path of a folder to the clipboard. */
        void copyFolder(Path folder);

        /** Closes the panel. */
        void close();
    }

    /**
     * Creates the panel.
     *
     * @param program the version and the folder to show
     */
    public AboutPanel(ProgramInfo program, Handler handler) {
        this.handler = handler;
        getStyleClass().add("about-panel");
        documents.getStyleClass().add("about-documents");
        close = Ui.button("Close", handler::close);
        close.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), close);
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label("Rundown " + program.version(), "panel-title"),
                        Ui.sentence(
                                "Opens live blogs and shows who said what, when, on which topic. Free software under"
                                        + " the MIT licence."),
                        Ui.sentence(
                                "Your settings, stars, dates and zones are kept on this computer only, in", "quiet"),
                        folder(program.folder(), handler),
                        documents,
                        Ui.label("PARTS AND THEIR LICENCES", "side-heading"),
                        licences(),
                        buttons);
    }

    /** Says how much is kept of documents that were open, and where. */
    public void showUsage(SessionStore.Usage usage) {
        if (!usage.folder().isEmpty()) {
            documents
                    .getChildren()
                    .setAll(
                            Ui.sentence(
                                    (usage.documents() == 1 ? "A copy" : Counts.number(usage.documents()) + " copies")
                                            + " of documents that you opened, "
                                            + Counts.bytes(usage.bytes())
                                            + ", and what was open when you left are kept in",
                                    "quiet"),
                            folder(Path.of(usage.folder()), handler));
        }
    }

    private static HBox folder(Path path, Handler handler) {
        Label folder = Ui.label(path.toString(), "about-folder");
        HBox kept = new HBox(
                folder,
                Ui.space(),
                Ui.button("Open folder", () -> handler.openFolder(path)),
                Ui.button("Copy path", () -> handler.copyFolder(path)));
        kept.getStyleClass().add("panel-buttons");
        HBox.setHgrow(folder, Priority.SOMETIMES);
        return kept;
    }

    private static Node licences() {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(VISIBLE_LINES);
        text.getStyleClass().add("about-licence");
        Ui.named(text, AccessibleRole.TEXT_AREA, "Text of the licence");
        HBox.setHgrow(text, Priority.ALWAYS);
        ListView<LicensedComponent> parts = new ListView<>();
        List<LicensedComponent> all = LicensedComponent.all();
        parts.getItems().setAll(all);
        parts.setCellFactory(view -> new PartCell());
        parts.getStyleClass().add("about-parts");
        Ui.named(parts, AccessibleRole.LIST_VIEW, "Parts and their licences");
        parts.getSelectionModel().selectedItemProperty().addListener((o, before, part) -> {
            if (part != null) {
                text.setText(part.text());
                text.setScrollTop(0);
            }
        });
        parts.getSelectionModel().selectFirst();
        HBox both = new HBox(parts, text);
        both.getStyleClass().add("about-licences");
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    /** Returns the control that gets the focus first. */
    public Node first() {
        return close;
    }

    /** Shows the name of a component above the name of its licence. */
    private static final class PartCell extends ListCell<LicensedComponent> {
        @Override
        protected void updateItem(@Nullable LicensedComponent part, boolean empty) {
            super.updateItem(part, empty);
            setText(null);
            setAccessibleText(empty || part == null ? null : part.name() + ", " + part.licence());
            setGraphic(
                    empty || part == null ? null : new VBox(Ui.label(part.name()), Ui.label(part.licence(), "quiet")));
        }
    }
}
