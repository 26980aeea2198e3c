package app.rundown.ui;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A place in the window for what its first frame does not need. It is filled at the latest when somebody asks for what
 * stands there. Belongs to the FX thread.
 *
 * @param <T> what stands in it
 */
final class Later<T extends Region> extends StackPane {
    private final Supplier<T> make;
    private final boolean whenSeen;
    private @Nullable T content;

    private Later(Supplier<T> make, boolean whenSeen) {
        this.make = make;
        this.whenSeen = whenSeen;
        // Where nothing stands, the mouse reaches what is below.
        setPickOnBounds(false);
    }

    /**
     * The place of a part that stands there always: it has its size and its ground from the beginning, and is filled
     * when the first frame is painted.
     */
    static <T extends Region> Later<T> part(Late late, Supplier<T> make, String... styleClasses) {
        Later<T> part = new Later<>(make, false);
        part.getStyleClass().addAll(styleClasses);
        late.then(part::content);
        return part;
    }

    /** The place of a page that is seldom seen, and filled when it comes into sight. */
    static <T extends Region> Later<T> page(Supplier<T> make) {
        return new Later<>(make, true);
    }

    /** What stands in it; made now, if it was not yet. */
    T content() {
        T there = content;
        if (there == null) {
            there = make.get();
            content = there;
            getChildren().setAll(there);
        }
        return there;
    }

    @Override
    protected void layoutChildren() {
        if (whenSeen && content == null && isVisible()) {
            // Else it would have no look before the next frame.
            content().applyCss();
        }
        super.layoutChildren();
    }
}
