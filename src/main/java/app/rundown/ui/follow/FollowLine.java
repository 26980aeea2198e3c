package app.rundown.ui.follow;

import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.ObservableState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says in one line how the following goes: of the live blog that the reader is in if that is followed, else of the one
 * that most needs to be told of.
 */
public final class FollowLine extends HBox {
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    /** In the first minute the line counts in steps of so many seconds. */
    private static final int STEP = 10;

    private final FollowModel follow;
    private final ObservableState state;
    private final InstantSource clock;
    private final BiConsumer<Duration, Runnable> later;
    private final FontIcon icon = Ui.icon(Feather.RADIO);
    private final Label words = Ui.label("", "status");
    private final Button end = Ui.iconButton(Feather.X, "Stop following", this::end, "small-icon-button");
    private @Nullable Followed shown;
    private boolean wound;

    /**
     * A line that follows the model.
     *
     * @param clock tells the time
     * @param later runs a task on the FX thread after a while
     */
    public FollowLine(
            FollowModel follow, ObservableState state, InstantSource clock, BiConsumer<Duration, Runnable> later) {
        this.follow = follow;
        this.state = state;
        this.clock = clock;
        this.later = later;
        getStyleClass().add("follow-line");
        setMinWidth(0);
        words.setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        end.setMinWidth(USE_PREF_SIZE);
        Tooltips.onHover(words, this::all);
        getChildren().setAll(icon, words, end);
        follow.followed().subscribe(now -> render());
        state.property().addListener((o, before, now) -> {
            if (now.update() != before.update()) {
                render();
            }
        });
    }

    private void end() {
        if (shown != null) {
            follow.stop(shown.address());
        }
    }

    private void render() {
        List<Followed> all = follow.followed().get();
        Followed next = all.isEmpty() ? null : chosen(all);
        shown = next;
        Ui.show(this, next != null);
        if (next == null) {
            return;
        }
        boolean troubled = next.phase() instanceof Followed.Phase.Troubled;
        pseudoClassStateChanged(TROUBLED, troubled);
        icon.setIconCode(troubled ? Feather.ALERT_TRIANGLE : next.goesOn() ? Feather.RADIO : Feather.CHECK_CIRCLE);
        Ui.say(words, line(next, all.size()));
        end.setAccessibleText(next.goesOn() ? "Stop following" : "Dismiss");
        wind(next);
    }

    /** Lets the line count on while it says how long ago something was. */
    private void wind(Followed next) {
        if (!wound && next.phase() instanceof Followed.Phase.Read(Instant at)) {
            wound = true;
            boolean fresh = Duration.between(at, clock.instant()).toMinutes() == 0;
            later.accept(fresh ? Duration.ofSeconds(STEP) : Duration.ofMinutes(1), () -> {
                wound = false;
                render();
            });
        }
    }

    private Followed chosen(List<Followed> all) {
        Optional<Followed> here =
                state.now().current().map(TimelineEntry::document).flatMap(follow::of);
        return here.orElseGet(() -> all.stream()
                .filter(one -> one.phase() instanceof Followed.Phase.Troubled)
                .findFirst()
                .or(() -> all.stream().filter(Followed::goesOn).findFirst())
                .orElse(all.getLast()));
    }

    private String line(Followed one, int of) {
        String which = of == 1 ? "" : " “" + Sentences.shortened(one.title()) + "”";
        return switch (one.phase()) {
            case Followed.Phase.Begun begun -> "Following" + which + " · looking…";
            case Followed.Phase.Read(Instant at) -> "Following" + which + " · looked " + ago(at);
            // The line is short, and the tooltip has the address.
            case Followed.Phase.Troubled(String why, Instant last) ->
                "Following" + which + " · "
                        + (last == null ? "not read yet" : "last good capture " + TimeFormat.since(last, clock)) + " · "
                        + why.replace("“" + one.address() + "”", "It");
            case Followed.Phase.Ended(String why, Instant at) ->
                "Followed" + which + " until " + TimeFormat.since(at, clock) + " · " + why;
        };
    }

    private String ago(Instant at) {
        Duration ago = Duration.between(at, clock.instant());
        long seconds = ago.toSeconds() / STEP * STEP;
        return seconds < STEP
                ? "just now"
                : ago.toMinutes() == 0 ? seconds + " s ago" : TimeFormat.length(ago) + " ago";
    }

    /** Returns the lines of all that is followed, in full. */
    private String all() {
        List<Followed> all = follow.followed().get();
        return all.stream()
                .map(one -> line(one, all.size()) + "\n" + one.address())
                .collect(Collectors.joining("\n"));
    }
}
