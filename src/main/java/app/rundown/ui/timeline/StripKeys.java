package app.rundown.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard on the strip: arrows go to the update before or after; with Shift they move the later bound of the
 * chosen span, with Ctrl the earlier one. Enter chooses what is in sight, Delete shows all times again, plus and minus
 * show less or more of the time.
 */
final class StripKeys {
    private static final double ZOOM = 0.6;
    /** How many of the smallest lengths of time that a bound can have it moves at one key. */
    private static final int UNITS = 4;

    private final DensityStrip strip;

    StripKeys(DensityStrip strip) {
        this.strip = strip;
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (strip.scale() != null && handles(event)) {
                event.consume();
            }
        });
        strip.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (zooms(event.getCharacter())) {
                event.consume();
            }
        });
    }

    private boolean handles(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        boolean plain = !event.isShiftDown() && !event.isControlDown();
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0) {
            if (plain) {
                strip.step(step);
            } else {
                move(step, event.isControlDown());
            }
            return true;
        }
        if (!plain) {
            return false;
        }
        switch (event.getCode()) {
            case HOME -> strip.goToEnd(false);
            case END -> strip.goToEnd(true);
            case ENTER -> strip.inSight().ifPresent(span -> strip.choice().choose(span.start(), after(span.end())));
            case DELETE, BACK_SPACE -> strip.choice().clear();
            // What is typed next decides; the window must not take it.
            case PLUS, ADD, EQUALS, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zooms(String typed) {
        StripScale scale = strip.scale();
        if (scale == null) {
            return false;
        }
        double middle = strip.inSight().map(span -> scale.x(span.start())).orElse(scale.width() / 2);
        switch (typed) {
            case "+", "=" -> strip.see(scale.zoomed(ZOOM, middle));
            case "-" -> strip.see(scale.zoomed(1 / ZOOM, middle));
            case "0" -> strip.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves a bound of the chosen span, which begins as what is in sight. */
    private void move(int step, boolean earlier) {
        StripScale scale = Objects.requireNonNull(strip.scale());
        Duration by = SpanChoice.unit(scale).multipliedBy((long) UNITS * step);
        Optional<ShownSpan> seen = strip.inSight();
        Instant from = strip.chosenFrom();
        Instant to = strip.chosenTo();
        if (from == null && to == null) {
            from = seen.map(ShownSpan::start).orElse(null);
            to = seen.map(span -> after(span.end())).orElse(null);
        }
        if (earlier && from != null) {
            from = from.plus(by);
        } else if (!earlier && to != null) {
            to = to.plus(by);
        }
        if (from == null || to == null || from.isBefore(to)) {
            strip.choice().choose(from, to);
        }
    }

    private static Instant after(Instant last) {
        return last.plusSeconds(1);
    }
}
