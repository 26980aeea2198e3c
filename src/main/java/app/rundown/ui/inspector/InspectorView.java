package app.rundown.ui.inspector;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import app.rundown.ui.state.ViewOptions.Tab;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The column on the right. Its tabs show the quotes of what is shown and the audit of the documents' times; who is
 * quoted on what opens over the timeline, because it needs room.
 */
public final class InspectorView extends VBox {
    private final ToggleButton quotesTab = new ToggleButton("Quotes", Ui.label("", "tab-count"));
    private final Button matrixTab;
    private final Button coverageTab;
    private final ToggleButton auditTab = new ToggleButton("Audit", Ui.label("", "tab-count"));
    private final QuotesView quotes;
    private final AuditView audit;
    private final NavigationModel navigation;

    /**
     * @param onLeave returns the keyboard focus to the timeline
     * @param onClose closes the inspector where it is a drawer
     * @param onMatrix shows who is quoted on what
     * @param onCoverage shows what the wrap-ups took up
     * @param onVersion shows a version in the history: receives the id of the update and that of the capture
     */
    public InspectorView(
            AppModel model,
            QuoteMenus menus,
            Runnable onLeave,
            Runnable onClose,
            Runnable onMatrix,
            Runnable onCoverage,
            BiConsumer<String, String> onVersion,
            Preferences preferences,
            QuoteOperations operations) {
        navigation = model.navigation();
        quotes = new QuotesView(
                model.state(), model.navigation(), model.filter(), menus, onLeave, onVersion, preferences, operations);
        matrixTab = Ui.button("Who × topic", onMatrix, "inspector-tab");
        matrixTab.setMinWidth(USE_PREF_SIZE);
        coverageTab = Ui.button("Coverage", onCoverage, "inspector-tab");
        coverageTab.setMinWidth(USE_PREF_SIZE);
        audit = new AuditView(
                model.state(),
                model.navigation(),
                document -> model.userData().data().times(document),
                model.notes()::delete,
                onLeave);
        ToggleGroup tabs = new ToggleGroup();
        Stream.of(quotesTab, auditTab).forEach(tab -> {
            tab.setToggleGroup(tabs);
            tab.getStyleClass().add("inspector-tab");
            tab.setContentDisplay(ContentDisplay.RIGHT);
            tab.setMinWidth(USE_PREF_SIZE);
        });
        quotesTab.setOnAction(event -> turnTo(Tab.QUOTES));
        auditTab.setOnAction(event -> turnTo(Tab.AUDIT));
        HBox head = new HBox(
                quotesTab,
                matrixTab,
                coverageTab,
                auditTab,
                Ui.space(),
                Ui.iconButton(Feather.X, "Close the inspector (Esc)", onClose, "drawer-close"));
        head.getStyleClass().add("inspector-head");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
        StackPane page = new StackPane(quotes, audit);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head, page);
        model.state().property().addListener((o, before, now) -> render(now));
        render(model.state().now());
    }

    private void turnTo(Tab tab) {
        navigation.turnTo(tab);
        // Pressing the tab that is selected must not leave none.
        turn(tab);
    }

    private void render(State now) {
        turn(now.view().tab());
        Ui.show(coverageTab, !now.timeline().coverageIndex().isEmpty());
        count(quotesTab, now.shown().quotes().size());
        count(auditTab, AuditView.count(now));
    }

    /** Writes a number beside a tab's word, in few characters: the word must stay whole. */
    private static void count(ToggleButton tab, int number) {
        if (tab.getGraphic() instanceof Label label) {
            label.setText(Counts.brief(number));
        }
        tab.setAccessibleText(tab.getText() + ", " + Counts.number(number));
    }

    private void turn(Tab tab) {
        quotesTab.setSelected(tab == Tab.QUOTES);
        auditTab.setSelected(tab == Tab.AUDIT);
        quotes.setVisible(tab == Tab.QUOTES);
        audit.setVisible(tab == Tab.AUDIT);
    }

    /** Whether a node is in the inspector, whose buttons have no use for the timeline's keys. */
    public static boolean holds(Node part) {
        Node node = part;
        while (node != null && !(node instanceof InspectorView)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Brings the chosen quote into view in the list. To be called when the inspector becomes visible. */
    public void appear() {
        quotes.appear();
    }

    /** Goes to the next ({@code 1}) or previous ({@code -1}) quote in the list; the keyboard focus does not move. */
    public void stepQuote(int direction) {
        turnTo(Tab.QUOTES);
        quotes.step(direction);
    }

    /** Moves the keyboard focus to the quotes. */
    public void focusQuotes() {
        turnTo(Tab.QUOTES);
        quotes.focus();
    }

    /** Moves the keyboard focus to the audit. */
    public void focusAudit() {
        turnTo(Tab.AUDIT);
        audit.focus();
    }
}
