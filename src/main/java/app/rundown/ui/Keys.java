package app.rundown.ui;

import app.rundown.timeline.Entry;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** The window's keys; the lists inside it have their own (see {@link TimelineView}). */
final class Keys {
    /** What one notch of a wheel is, in JavaFX's pixels. */
    private static final double NOTCH = 40;

    private final MainWindow window;
    private final AppModel model;
    private final Actions actions;

    Keys(MainWindow window, AppModel model, Actions actions) {
        this.window = window;
        this.model = model;
        this.actions = actions;
    }

    void install() {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!window.isCovered() && (event.isShortcutDown() && !event.isAltDown() ? shortcut(event) : function(event))) {
                event.consume();
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!window.isCovered() && !event.isShortcutDown() && !event.isAltDown() && plain(event)) {
                event.consume();
            }
        });
        window.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && !window.isCovered()) {
                wheel(event.getDeltaY());
                event.consume();
            }
        });
        // The letter that a key like "/" would type must not land in the search field that the key has just opened.
        window.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (swallow) {
                swallow = false;
                event.consume();
            }
        });
    }

    private boolean swallow;
    private double turned;

    /** A touchpad sends many small turns where a wheel sends one. */
    private void wheel(double delta) {
        turned = Math.signum(turned) == -Math.signum(delta) ? delta : turned + delta;
        if (Math.abs(turned) >= NOTCH) {
            run(turned > 0 ? actions::textLarger : actions::textSmaller);
            turned = 0;
        }
    }

    private boolean shortcut(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        return switch (event.getCode()) {
            case O -> run(actions::open);
            case L -> run(actions::openAddress);
            case Z -> !typing && run(event.isShiftDown() ? model::redo : model::undo);
            case Y -> !typing && run(model::redo);
            case V -> !typing && run(actions::paste);
            case F -> run(window::focusSearch);
            case E -> run(actions::export);
            case D -> run(actions::theme);
            case R -> run(actions::order);
            case C -> !typing && run(actions::copy);
            case A -> !typing && run(event.isShiftDown() ? model::tickNone : model::tickAllShown);
            case W -> run(() -> model.now().current().map(Entry::document).ifPresent(document -> model.close(document.id())));
            case PLUS, EQUALS, ADD -> run(actions::textLarger);
            case MINUS, SUBTRACT -> run(actions::textSmaller);
            case DIGIT0, NUMPAD0 -> run(actions::textNormal);
            case DIGIT1, NUMPAD1 -> run(window::focusFilter);
            case DIGIT2, NUMPAD2 -> run(window::focusTimeline);
            case DIGIT3, NUMPAD3 -> run(window::focusInspector);
            case DIGIT4, NUMPAD4 -> run(window::focusAudit);
            default -> false;
        };
    }

    private boolean function(KeyEvent event) {
        return switch (event.getCode()) {
            case F1 -> run(actions::keys);
            case F9 -> run(window::foldFilter);
            case F10 -> run(window::foldInspector);
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return false;
        }
        return switch (event.getCode()) {
            case SLASH, DIVIDE -> run(() -> {
                swallow = true;
                window.focusSearch();
            });
            case N -> run(() -> model.hit(event.isShiftDown() ? -1 : 1));
            case ESCAPE -> run(window::leave);
            default -> false;
        };
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
