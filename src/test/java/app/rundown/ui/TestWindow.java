package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.model.UserData;
import app.rundown.store.CaptureFiles;
import app.rundown.store.Settings;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Order;
import app.rundown.ui.scroll.CardPane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * The program's window on the headless platform, driven as a person drives it: by keys and by what can be read on it.
 */
final class TestWindow implements AutoCloseable {
    /** The project's own documents of one day. */
    static final String LIVE = "seeds/sochi-talks-live.txt";

    static final String WRAP_UP = "seeds/sochi-talks-wrap-up.txt";

    /** What the window wanted to be kept, the latest last. */
    final List<UserData> saved = new ArrayList<>();

    final AppModel model;
    final FakeDesktop desktop = new FakeDesktop();
    final Preferences preferences = new Preferences(Settings.DEFAULT, settings -> {});
    final MainWindow window;
    private final Stage stage;

    /** A system around the window that remembers what it was asked. */
    static final class FakeDesktop implements Desktop {
        List<Path> documents = List.of();
        Optional<Path> target = Optional.empty();
        String suggested = "";
        final List<String> browsed = new ArrayList<>();
        String text = "";
        String html = "";
        Optional<Pasted> pasted = Optional.empty();

        @Override
        public List<Path> chooseDocuments() {
            return documents;
        }

        @Override
        public Optional<Path> chooseTarget(String suggestedName, String description, String extension) {
            suggested = suggestedName;
            return target;
        }

        @Override
        public Optional<Pasted> paste() {
            return pasted;
        }

        @Override
        public boolean browse(String address) {
            return browsed.add(address);
        }

        @Override
        public void copy(String plain, String markup) {
            text = plain;
            html = markup;
        }
    }

    TestWindow() {
        this(990, 900);
    }

    /** A window of a later session. */
    TestWindow(UserData added) {
        this(990, 900, added, new MinuteHand());
    }

    TestWindow(double width, double height) {
        this(width, height, UserData.NONE, new MinuteHand());
    }

    TestWindow(double width, double height, MinuteHand hand) {
        this(width, height, UserData.NONE, hand);
    }

    private TestWindow(double width, double height, UserData added, MinuteHand hand) {
        model = Fx.call(() ->
                new AppModel(Order.NEWEST_FIRST, new Places(new Web("test"), CaptureFiles::read), added, saved::add));
        window = Fx.call(() -> new MainWindow(
                model,
                desktop,
                preferences,
                hand,
                Late.never(),
                new Program("1.2.3", java.nio.file.Path.of("kept", "here"))));
        stage = Fx.call(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(window, width, height);
            Look.apply(scene, false);
            shown.setScene(scene);
            shown.show();
            shown.requestFocus();
            window.focusTimeline();
            return shown;
        });
        settle();
    }

    /** Opens documents and waits until they are shown, or told to be unreadable. */
    void open(String... paths) {
        Fx.call(() -> model.open(List.of(paths))).join();
        settle();
    }

    /** Types keys, one after the other, each with the modifiers before it. */
    void keys(KeyCode... codes) {
        List<KeyCode> held = new ArrayList<>();
        for (KeyCode code : codes) {
            if (code.isModifierKey()) {
                held.add(code);
                continue;
            }
            Fx.run(() -> {
                Robot robot = new Robot();
                held.forEach(robot::keyPress);
                robot.keyType(code);
                held.reversed().forEach(robot::keyRelease);
            });
            held.clear();
            settle();
        }
    }

    /** Types a text into what has the keyboard. */
    void type(String text) {
        for (char c : text.toCharArray()) {
            Fx.run(() -> {
                Node target = stage.getScene().getFocusOwner();
                javafx.event.Event.fireEvent(
                        target,
                        new javafx.scene.input.KeyEvent(
                                javafx.scene.input.KeyEvent.KEY_TYPED,
                                String.valueOf(c),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            });
        }
        settle();
    }

    /** Clicks in the middle of the node that carries a text. */
    void click(String text) {
        click(find(node -> node instanceof Labeled labeled && text.equals(labeled.getText())));
    }

    void click(Node node) {
        Fx.run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /** Presses the button with an accessible text. */
    void press(String accessibleText) {
        Node node = find(n -> n instanceof ButtonBase && accessibleText.equals(n.getAccessibleText()));
        Fx.run(((ButtonBase) node)::fire);
        settle();
    }

    /** The first visible node that a condition holds for. */
    Node find(Predicate<Node> condition) {
        return Fx.call(() -> Nodes.seen(stage.getScene().getRoot())
                .filter(condition)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing like that in the window, which reads: " + textsNow())));
    }

    /** Everything that can be read in the window, top down. */
    List<String> texts() {
        return Fx.call(this::textsNow);
    }

    private List<String> textsNow() {
        return Nodes.seen(stage.getScene().getRoot())
                .map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case javafx.scene.text.Text text -> text.getText();
                    default -> "";
                })
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    boolean reads(String part) {
        return texts().stream().anyMatch(text -> text.contains(part));
    }

    /** The clocks of the shown updates, top down; of all, not only of those in view. */
    List<String> clocks() {
        return Fx.call(() -> model.now().shown().entries().stream()
                .map(Entry::moment)
                .map(moment -> Times.clock(moment, app.rundown.timeline.Clockwork.DOCUMENT))
                .toList());
    }

    /** Waits until the state is as a condition wants it: as long as it takes, and no longer. */
    void await(Predicate<State> condition) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        Fx.run(() -> {
            if (condition.test(model.now())) {
                reached.complete(null);
            }
            model.state().addListener((o, before, now) -> {
                if (condition.test(now)) {
                    reached.complete(null);
                }
            });
        });
        reached.join();
        settle();
    }

    State state() {
        return Fx.call(model::now);
    }

    Node focused() {
        return Fx.call(() -> stage.getScene().getFocusOwner());
    }

    /** Whether a node is a card that waits, out of sight, for an update to show. */
    static boolean isWaiting(Node node) {
        return node.getParent() instanceof CardPane<?> pane
                && !node.getBoundsInParent().intersects(pane.getLayoutBounds());
    }

    /** Lays out what has changed, and lets what was put off be done. */
    void settle() {
        for (int i = 0; i < 2; i++) {
            Fx.run(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}
