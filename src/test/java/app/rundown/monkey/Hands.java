package app.rundown.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a monkey does to a window by events that it posts to the window's own scene. Belongs to the FX thread. */
final class Hands {
    /** What would open a chooser of the system, which a monkey can't leave, or end the program. */
    private static final Pattern LEFT_ALONE = Pattern.compile(
            "Open…|Open (?:documents|files).*|Save…|Save work.*|Add saved work.*|Look for.*|Quit.*|Exit.*");

    private static final double WHEEL = 40;

    private final Random random;
    private final Stage stage;

    Hands(Random random, Stage stage) {
        this.random = random;
        this.stage = stage;
    }

    private Scene scene() {
        return stage.getScene();
    }

    /** Returns the visible nodes of the window and of what floats over it. */
    private List<Node> seen(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot() != null)
                .forEach(scene -> collect(scene.getRoot(), wanted, found));
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private Optional<Node> any(Predicate<Node> wanted) {
        List<Node> found = seen(wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    /** Presses the first button whose label or accessible text begins so; returns whether there is one. */
    boolean pressNamed(String beginning) {
        Optional<Node> found = seen(node -> node instanceof ButtonBase button
                        && !button.isDisabled()
                        && names(node).anyMatch(text -> text.startsWith(beginning)))
                .stream()
                .findFirst();
        found.ifPresent(node -> ((ButtonBase) node).fire());
        return found.isPresent();
    }

    private static Stream<String> names(Node node) {
        return Stream.of(
                        Optional.ofNullable(node.getAccessibleText()),
                        node instanceof Labeled labeled
                                ? Optional.ofNullable(labeled.getText())
                                : Optional.<String>empty())
                .flatMap(Optional::stream);
    }

    private static boolean isLeftAlone(Node node) {
        return names(node).anyMatch(text -> LEFT_ALONE.matcher(text).matches());
    }

    /** Clicks on any button, link or toggle. */
    String pressButton() {
        return any(node -> node instanceof ButtonBase button && !button.isDisabled() && !isLeftAlone(node))
                .map(node -> {
                    click(node, MouseButton.PRIMARY, 1);
                    return "press " + describe(node);
                })
                .orElse("press nothing");
    }

    /** Clicks anywhere, once or twice, with either button. */
    String clickAnywhere() {
        MouseButton button = random.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        return any(node -> !(node instanceof ButtonBase) && !isWithinButtonLeftAlone(node))
                .map(node -> {
                    click(node, button, 1 + random.nextInt(2));
                    return "click " + describe(node);
                })
                .orElse("click nothing");
    }

    private static boolean isWithinButtonLeftAlone(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (isLeftAlone(at)) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Node node) {
        String text = node.getAccessibleText() != null
                ? node.getAccessibleText()
                : node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + " “" + text + "”";
    }

    private void click(Node node, MouseButton button, int count) {
        Bounds bounds = node.getBoundsInLocal();
        double x = bounds.getMinX() + random.nextDouble() * bounds.getWidth();
        double y = bounds.getMinY() + random.nextDouble() * bounds.getHeight();
        mouse(node, MouseEvent.MOUSE_ENTERED, x, y, MouseButton.NONE, 0, false);
        mouse(node, MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, false);
        for (int i = 1; i <= count; i++) {
            mouse(node, MouseEvent.MOUSE_PRESSED, x, y, button, i, true);
            mouse(node, MouseEvent.MOUSE_RELEASED, x, y, button, i, false);
            mouse(node, MouseEvent.MOUSE_CLICKED, x, y, button, i, false);
        }
        if (button == MouseButton.SECONDARY && node.getScene() != null) {
            Point2D screen = screen(node, x, y);
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            x,
                            y,
                            screen.getX(),
                            screen.getY(),
                            false,
                            new PickResult(node, x, y)));
        }
        mouse(node, MouseEvent.MOUSE_EXITED, x, y, MouseButton.NONE, 0, false);
    }

    private static Point2D screen(Node node, double x, double y) {
        Point2D screen = node.localToScreen(x, y);
        return screen == null ? Point2D.ZERO : screen;
    }

    private void mouse(
            Node node, EventType<MouseEvent> type, double x, double y, MouseButton button, int count, boolean down) {
        // An event before this one may have taken the node out of the window.
        if (node.getScene() == null) {
            return;
        }
        Point2D screen = screen(node, x, y);
        Point2D inScene = node.localToScene(x, y);
        boolean primary = down && button == MouseButton.PRIMARY;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        screen.getX(),
                        screen.getY(),
                        button,
                        count,
                        random.nextInt(8) == 0,
                        random.nextInt(8) == 0,
                        false,
                        false,
                        primary,
                        false,
                        down && button == MouseButton.SECONDARY,
                        false,
                        button == MouseButton.SECONDARY && down,
                        true,
                        new PickResult(node, inScene.getX(), inScene.getY())));
    }

    /** Drags from anywhere in a node to anywhere in the window: over the strip, over words, a divider. */
    String drag() {
        return any(node -> !isWithinButtonLeftAlone(node))
                .map(node -> {
                    Bounds bounds = node.getBoundsInLocal();
                    double x = bounds.getMinX() + random.nextDouble() * bounds.getWidth();
                    double y = bounds.getMinY() + random.nextDouble() * bounds.getHeight();
                    mouse(node, MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1, true);
                    for (int i = 0; i < 4; i++) {
                        x += random.nextInt(160) - 80;
                        y += random.nextInt(40) - 20;
                        mouse(node, MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY, 1, true);
                    }
                    mouse(node, MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, 1, false);
                    return "drag " + describe(node);
                })
                .orElse("drag nothing");
    }

    /** Turns the wheel anywhere. */
    String wheel() {
        return any(node -> true)
                .map(node -> {
                    Bounds bounds = node.getBoundsInLocal();
                    double x = bounds.getCenterX();
                    double y = bounds.getCenterY();
                    Point2D screen = screen(node, x, y);
                    double turn = (random.nextInt(21) - 10) * WHEEL;
                    Event.fireEvent(
                            node,
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    x,
                                    y,
                                    screen.getX(),
                                    screen.getY(),
                                    false,
                                    random.nextInt(6) == 0,
                                    false,
                                    false,
                                    true,
                                    false,
                                    0,
                                    turn,
                                    0,
                                    turn,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    new PickResult(node, x, y)));
                    return "wheel " + turn + " on " + describe(node);
                })
                .orElse("wheel nothing");
    }

    /** Presses a key, as the keyboard would: where the focus is. */
    String key(KeyCode code, boolean shift, boolean control, boolean alt) {
        EventTarget target = scene().getFocusOwner() != null ? scene().getFocusOwner() : scene();
        String letter = code.isLetterKey() || code.isDigitKey()
                ? (shift ? code.getChar() : code.getChar().toLowerCase(java.util.Locale.ROOT))
                : "";
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, code, shift, control, alt, false));
        if (!letter.isEmpty() && !control && !alt) {
            type(letter);
        }
        EventTarget after = scene().getFocusOwner() != null ? scene().getFocusOwner() : scene();
        Event.fireEvent(after, new KeyEvent(KeyEvent.KEY_RELEASED, "", letter, code, shift, control, alt, false));
        return "key " + (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + code;
    }

    /** Presses the keys of a command. */
    String stroke(KeyCombination keys) {
        if (keys instanceof KeyCodeCombination code) {
            return key(code.getCode(), isDown(code.getShift()), isDown(code.getShortcut()), isDown(code.getAlt()));
        }
        KeyCharacterCombination sign = (KeyCharacterCombination) keys;
        boolean control = isDown(sign.getShortcut());
        boolean alt = isDown(sign.getAlt());
        EventTarget target = scene().getFocusOwner() != null ? scene().getFocusOwner() : scene();
        Event.fireEvent(
                target,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", sign.getCharacter(), KeyCode.UNDEFINED, false, control, alt, false));
        return "key " + keys.getName();
    }

    private static boolean isDown(KeyCombination.ModifierValue held) {
        return held == KeyCombination.ModifierValue.DOWN;
    }

    /** Types a text where the focus is. */
    String type(String text) {
        for (char c : text.toCharArray()) {
            EventTarget target = scene().getFocusOwner() != null ? scene().getFocusOwner() : scene();
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false, false, false));
        }
        return "type “" + text + "”";
    }

    /** Takes an entry of a menu that is open, or closes it. */
    String menu() {
        Optional<ContextMenu> open = openMenu();
        if (open.isEmpty()) {
            return pressButton();
        }
        List<MenuItem> items = open.get().getItems().stream()
                .filter(item -> !(item instanceof Menu) && !item.isDisable() && item.getText() != null)
                .filter(item -> !LEFT_ALONE.matcher(item.getText()).matches())
                .toList();
        String taken = "close a menu";
        if (!items.isEmpty() && random.nextInt(4) > 0) {
            MenuItem item = items.get(random.nextInt(items.size()));
            taken = "take “" + item.getText() + "”";
            open.get().hide();
            item.fire();
        } else {
            open.get().hide();
        }
        return taken;
    }

    /** Takes the entry that says this of the menu that is open, if it has one. */
    String take(String text) {
        Optional<MenuItem> item = openMenu().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(one -> text.equals(one.getText()) && !one.isDisable())
                .findFirst();
        openMenu().ifPresent(ContextMenu::hide);
        item.ifPresent(MenuItem::fire);
        return (item.isPresent() ? "take “" : "find no “") + text + "”";
    }

    private static Optional<ContextMenu> openMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    /** Makes the window larger, smaller, maximised. */
    String resize() {
        if (random.nextInt(6) == 0) {
            stage.setMaximized(!stage.isMaximized());
            return "maximise or restore";
        }
        stage.setWidth(700 + random.nextInt(880));
        stage.setHeight(460 + random.nextInt(520));
        return "resize to " + (int) stage.getWidth() + " × " + (int) stage.getHeight();
    }
}
