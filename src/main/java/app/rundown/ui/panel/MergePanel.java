package app.rundown.ui.panel;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.ConflictPhrases;
import app.rundown.ui.format.Counts;
import app.rundown.user.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks whose word counts where what a file of work adds differs from what the user added. */
public final class MergePanel extends VBox {
    private final List<ToggleGroup> groups = new ArrayList<>();
    private final Node first;

    /**
     * Creates the panel. The user's own word is chosen at first.
     *
     * @param file the name of the file
     * @param others what else the file adds, in words; empty if nothing
     * @param onTake receives a choice for each conflict
     * @param onLeave takes nothing of what the file adds
     */
    public MergePanel(
            String file,
            List<Conflict> conflicts,
            ConflictPhrases phrases,
            String others,
            Consumer<List<Conflict.Choice>> onTake,
            Runnable onLeave) {
        getStyleClass().add("merge-panel");
        VBox list = new VBox();
        list.getStyleClass().add("merge-list");
        conflicts.forEach(conflict -> list.getChildren().add(row(conflict, phrases)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("merge-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button take = Ui.button(
                "Take over",
                () -> onTake.accept(groups.stream()
                        .map(group ->
                                (Conflict.Choice) group.getSelectedToggle().getUserData())
                        .toList()),
                "accent");
        take.setDefaultButton(true);
        Button leave = Ui.button("Leave all of it out", onLeave);
        leave.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), leave, take);
        if (conflicts.size() > 1) {
            buttons.getChildren()
                    .addAll(
                            0,
                            List.of(
                                    Ui.button("All mine", () -> choose(Conflict.Choice.MINE)),
                                    Ui.button("All theirs", () -> choose(Conflict.Choice.THEIRS))));
        }
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label(
                                conflicts.size() == 1
                                        ? "One matter in which you differ"
                                        : Counts.number(conflicts.size()) + " matters in which you differ",
                                "panel-title"),
                        Ui.sentence(
                                "“" + file + "” says other things than you do. What you choose here counts from now on."
                                        + (others.isEmpty() ? "" : " It also adds " + others + ".")
                                        + " One undo takes all of it back."),
                        scroll,
                        buttons);
        first = (Node) groups.getFirst().getSelectedToggle();
    }

    /** Returns the control that gets the focus first. */
    public Node first() {
        return first;
    }

    private void choose(Conflict.Choice choice) {
        groups.forEach(group -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == choice)
                .forEach(group::selectToggle));
    }

    private VBox row(Conflict conflict, ConflictPhrases phrases) {
        ToggleGroup group = new ToggleGroup();
        // One of them always counts.
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            }
        });
        groups.add(group);
        HBox sides = new HBox();
        sides.getStyleClass().add("merge-sides");
        String about = phrases.about(conflict);
        for (Conflict.Choice choice : conflict.choices()) {
            switch (choice) {
                case MINE -> sides.getChildren().add(side(group, choice, "Mine", phrases.mine(conflict), about));
                case THEIRS -> sides.getChildren().add(side(group, choice, "Theirs", phrases.theirs(conflict), about));
                case BOTH -> sides.getChildren().add(side(group, choice, "Both", "One after the other", about));
            }
        }
        VBox row = new VBox(Ui.sentence(about, "merge-about"), sides);
        row.getStyleClass().add("merge-row");
        return row;
    }

    private static VBox side(ToggleGroup group, Conflict.Choice choice, String whose, String what, String about) {
        ToggleButton button = new ToggleButton(what);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.setAccessibleText(whose + ": " + what + ". " + about);
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setSelected(choice == Conflict.Choice.MINE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        VBox.setVgrow(button, Priority.ALWAYS);
        VBox side = new VBox(Ui.label(whose, "quiet"), button);
        side.getStyleClass().add("merge-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
