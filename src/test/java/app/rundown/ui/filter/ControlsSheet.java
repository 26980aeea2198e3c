package app.rundown.ui.filter;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.ui.FxThread;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.DoubtLink;
import app.rundown.ui.control.Ui;
import app.rundown.ui.style.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.feather.Feather;

/**
 * All controls of the window in all their states on one sheet, so that a designer sees them side by side. Its main
 * method draws the sheet in both themes: {@code ControlsSheet FOLDER}.
 */
public final class ControlsSheet {
    private static final double WIDTH = 1100;
    private static final double CELL = 176;

    private ControlsSheet() {}

    /** A state that the mouse or the keyboard brings. */
    enum State {
        /** Nothing special. */
        NORMAL,
        /** The mouse is over it. */
        HOVER("hover"),
        /** The mouse button is down. */
        PRESSED("armed", "pressed", "hover"),
        /** The keyboard is there. */
        FOCUS("focused", "focus-visible", "focus-within", "ring", "field-focused"),
        /** It is chosen, or its menu is open. */
        SELECTED("selected", "included", "showing"),
        /** It is left out, or hidden. */
        EXCLUDED("excluded", "hidden-document"),
        /** It can't be used. */
        DISABLED("disabled");

        private final List<String> pseudoClasses;

        State(String... pseudoClasses) {
            this.pseudoClasses = List.of(pseudoClasses);
        }

        /** Puts a control into this state. */
        <T extends Node> T on(T control) {
            pseudoClasses.forEach(name -> control.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), true));
            return control;
        }
    }

    /** A kind of control, and the states that it has. */
    record Kind(String name, Supplier<Region> make, List<State> states) {
        Kind(String name, Supplier<Region> make, State... states) {
            this(name, make, List.of(states));
        }
    }

    private static final State[] PRESSABLE = {State.NORMAL, State.HOVER, State.PRESSED, State.FOCUS, State.DISABLED};

    /** All kinds of control. */
    static final List<Kind> KINDS = List.of(
            new Kind("Primary", () -> Ui.button("Export 3…", () -> {}, "accent"), PRESSABLE),
            new Kind("Plain", () -> Ui.button("Cancel", () -> {}), PRESSABLE),
            new Kind(
                    "Text",
                    () -> Ui.button("Sample", () -> {}, "flat"),
                    State.NORMAL,
                    State.HOVER,
                    State.PRESSED,
                    State.FOCUS),
            new Kind("Small", () -> Ui.button("Note", () -> {}, "small-button"), PRESSABLE),
            new Kind(
                    "Icon",
                    () -> Ui.iconButton(Feather.STAR, "Star", () -> {}),
                    State.NORMAL,
                    State.HOVER,
                    State.PRESSED,
                    State.FOCUS),
            new Kind("Icon, on", ControlsSheet::iconToggle, State.NORMAL, State.HOVER, State.FOCUS, State.SELECTED),
            new Kind("Split", ControlsSheet::split, State.NORMAL, State.HOVER, State.FOCUS, State.SELECTED),
            new Kind("Menu", () -> new MenuButton("Filter"), State.NORMAL, State.HOVER, State.FOCUS),
            new Kind("Segment", ControlsSheet::segment, State.NORMAL, State.HOVER, State.FOCUS, State.SELECTED),
            new Kind("Field", () -> new TextField("Lavrov"), State.NORMAL, State.FOCUS),
            new Kind("Token", ControlsSheet::token, State.NORMAL, State.FOCUS),
            new Kind(
                    "Row, topic",
                    () -> row(new Dot("teal"), "Oil market"),
                    State.NORMAL,
                    State.HOVER,
                    State.FOCUS,
                    State.SELECTED,
                    State.EXCLUDED),
            new Kind(
                    "Row, speaker",
                    () -> row(Ui.avatar("Yuri Ushakov", "sea"), "Yuri Ushakov"),
                    State.NORMAL,
                    State.HOVER,
                    State.FOCUS,
                    State.SELECTED,
                    State.EXCLUDED),
            new Kind("Row, document", ControlsSheet::document, State.NORMAL, State.HOVER, State.FOCUS, State.EXCLUDED),
            new Kind("Tab", ControlsSheet::tab, State.NORMAL, State.HOVER, State.FOCUS, State.SELECTED),
            new Kind("Chip, topic", ControlsSheet::chip, State.NORMAL, State.FOCUS),
            new Kind("Chip, doubt", ControlsSheet::doubt, State.NORMAL, State.HOVER, State.FOCUS),
            new Kind("Check box", CheckBox::new, State.NORMAL, State.HOVER, State.FOCUS, State.SELECTED),
            new Kind("Radio button", () -> new RadioButton("Newest"), State.NORMAL, State.FOCUS, State.SELECTED),
            new Kind("Link", () -> new Hyperlink("Show"), State.NORMAL, State.HOVER, State.FOCUS),
            new Kind("Start page", ControlsSheet::entry, State.NORMAL, State.HOVER, State.PRESSED, State.FOCUS),
            new Kind("Scroll bar", ControlsSheet::scrollBar, State.NORMAL, State.HOVER));

    private static Region iconToggle() {
        ToggleButton toggle = new ToggleButton("", Ui.icon(Feather.FILTER));
        toggle.getStyleClass().add("icon-button");
        return toggle;
    }

    private static Region split() {
        SplitMenuButton split = new SplitMenuButton();
        split.setText("Copy 2");
        return split;
    }

    private static Region segment() {
        ToggleButton segment = new ToggleButton("By time");
        segment.getStyleClass().add("segment");
        return segment;
    }

    private static Region token() {
        return Ui.button("from 15:00", () -> {}, "token");
    }

    private static Region entry() {
        return Ui.button("The Week in Sochi", () -> {}, "start-entry");
    }

    private static Region row(Node sign, String name) {
        FilterRow row = new FilterRow(sign, name, "update", () -> {}, () -> {});
        row.show(4, false, false);
        row.setPrefWidth(CELL - 32);
        return row;
    }

    private static Region tab() {
        ToggleButton tab = new ToggleButton("Quotes", Ui.label("40", "tab-count"));
        tab.getStyleClass().add("inspector-tab");
        tab.setContentDisplay(ContentDisplay.RIGHT);
        return tab;
    }

    private static Region chip() {
        Label chip = Ui.label("Oil market", "chip");
        chip.setGraphic(new Dot("teal"));
        return chip;
    }

    private static Region doubt() {
        DoubtLink doubt = new DoubtLink();
        doubt.show("date inferred", "The document states no date.");
        return doubt;
    }

    private static Region document() {
        Document document = new Document(
                "a",
                new Capture("harbour.html", new byte[0]),
                DocumentKind.LIVE_BLOG,
                "Storm over the harbour",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new DocumentRow(
                new AnalysedDocument(document, null, Map.of(), List.of(), List.of()),
                "Live blog · 24 updates",
                Optional.empty(),
                false,
                DocumentRow.Following.NEVER,
                () -> 0,
                new ContextMenus(),
                (DocumentRow.Handler) Proxy.newProxyInstance(
                        DocumentRow.class.getClassLoader(),
                        new Class<?>[] {DocumentRow.Handler.class},
                        (proxy, method, arguments) -> null));
    }

    private static Region scrollBar() {
        ScrollBar bar = new ScrollBar();
        bar.setMax(1);
        bar.setVisibleAmount(0.4);
        bar.setPrefWidth(CELL - 40);
        return bar;
    }

    /** Draws a control in a state. */
    static WritableImage draw(Kind kind, State state, boolean dark) {
        return FxThread.call(() -> {
            HBox box = cell(kind, state);
            box.setPrefSize(CELL, 64);
            return scene(box, CELL, 64, dark).snapshot(null);
        });
    }

    private static HBox cell(Kind kind, State state) {
        HBox box = new HBox(state.on(kind.make().get()));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(CELL);
        box.setStyle("-fx-padding: 8 16 8 16;");
        return box;
    }

    private static Scene scene(Region root, double width, double height, boolean dark) {
        Look.loadFonts();
        Look.applyToControls(dark);
        root.getStyleClass().add("window");
        Scene scene = new Scene(root, width, height);
        Look.apply(scene, dark);
        return scene;
    }

    private static VBox sheet() {
        List<Node> rows = new ArrayList<>();
        for (Kind kind : KINDS) {
            HBox row = new HBox();
            row.setAlignment(Pos.CENTER_LEFT);
            Label name = Ui.label(kind.name(), "quiet");
            name.setPrefWidth(110);
            row.getChildren().add(name);
            for (State state : kind.states()) {
                Label told = Ui.label(state.name().toLowerCase(Locale.ROOT), "quiet");
                told.setStyle("-fx-font-size: 11px; -fx-padding: 0 16 0 16;");
                row.getChildren().add(new VBox(cell(kind, state), told));
            }
            row.setStyle("-fx-border-color: -rd-line transparent transparent transparent; -fx-padding: 6 0 8 0;");
            rows.add(row);
        }
        VBox sheet = new VBox();
        sheet.getChildren().setAll(rows);
        sheet.setStyle("-fx-padding: 24;");
        return sheet;
    }

    /** Draws the sheet in both themes into a folder. */
    public static void main(String[] args) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            WritableImage image = FxThread.call(() -> {
                VBox sheet = sheet();
                scene(sheet, WIDTH, 100, dark);
                sheet.applyCss();
                sheet.layout();
                return scene(sheet(), WIDTH, Math.ceil(sheet.prefHeight(WIDTH)), dark)
                        .snapshot(null);
            });
            ImageIO.write(
                    buffered(image),
                    "png",
                    Path.of(args[0], dark ? "controls-dark.png" : "controls-light.png")
                            .toFile());
        }
        System.exit(0);
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }
}
