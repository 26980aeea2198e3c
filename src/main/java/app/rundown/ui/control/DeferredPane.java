package app.rundown.ui.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder for content that the window's first frame does not need. The content is made at the latest when
 * somebody asks for it. For the FX thread only.
 *
 * @param <T> the type of the content
 */
public final class DeferredPane<T extends Region> extends StackPane {
    private final Supplier<T> make;
    private final boolean whenSeen;
    private @Nullable T content;

    private DeferredPane(Supplier<T> make, boolean whenSeen) {
        this.make = make;
        this.whenSeen = whenSeen;
        // Where it is empty, the mouse reaches what lies below.
        setPickOnBounds(false);
    }

    /**
     * Returns a placeholder for a part that is always in the window. Its style classes give it size and background from
     * the start; it is filled when the first frame is painted.
     */
    public static <T extends Region> DeferredPane<T> part(
            AfterFirstFrame afterFirstFrame, Supplier<T> make, String... styleClasses) {
        DeferredPane<T> part = new DeferredPane<>(make, false);
        part.getStyleClass().addAll(styleClasses);
        afterFirstFrame.then(part::content);
        return part;
    }

    /** Returns a placeholder for a page that is seldom seen; it is filled when it becomes visible. */
    public static <T extends Region> DeferredPane<T> page(Supplier<T> make) {
        return new DeferredPane<>(make, true);
    }

    /** Returns the content; makes it if it does not exist yet. */
    public T content() {
        T there = content;
        if (there == null) {
            there = make.get();
            content = there;
            getChildren().setAll(there);
        }
        return there;
    }

    /** Sets what is done with the content each time that it becomes visible again. */
    public void setOnAppear(Consumer<T> then) {
        visibleProperty().addListener((o, was, is) -> {
            T there = content;
            if (is && there != null) {
                then.accept(there);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        if (whenSeen && content == null && isVisible()) {
            // Otherwise it would be unstyled until the next frame.
            content().applyCss();
        }
        super.layoutChildren();
    }
}
