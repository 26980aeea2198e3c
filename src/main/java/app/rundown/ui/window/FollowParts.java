package app.rundown.ui.window;

import app.rundown.ui.follow.FollowLine;
import app.rundown.ui.follow.FollowModel;
import app.rundown.ui.follow.NewsPill;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.timeline.TimelineView;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The parts of the window that have to do with following, and what ties them to the timeline. */
final class FollowParts {
    private final AppModel model;
    private final MinuteTimer timer;
    private final FollowModel follow;

    /** Follows nothing yet. */
    FollowParts(AppModel model, Preferences preferences, MinuteTimer timer) {
        model.captures().setMost(() -> KeptCount.of(preferences.now()).captures());
        this.model = model;
        this.timer = timer;
        follow = new FollowModel(model, timer.clock(), timer::later);
    }

    /** Returns the model. */
    FollowModel model() {
        return follow;
    }

    /** Makes the line about it. */
    FollowLine line() {
        return new FollowLine(follow, model.state(), timer.clock(), timer::later);
    }

    /**
     * Makes the button that leads to what is new.
     *
     * @param onPress takes the keyboard focus
     */
    NewsPill pill(Runnable onPress) {
        return new NewsPill(follow, model.state(), onPress);
    }

    /** Takes note of what the reader sees, and ends all when the window closes. */
    void watch(TimelineView timeline, Node window) {
        timeline.addOnScroll(() -> follow.seen(timeline.inSight()));
        follow.news().addListener((o, before, now) -> {
            timeline.layOut();
            if (timeline.isAtStart()) {
                follow.seenFromTheFirst();
            }
            follow.seen(timeline.inSight());
        });
        window.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((o, before, showing) -> {
                    if (!Boolean.TRUE.equals(showing)) {
                        follow.stopAll();
                    }
                });
    }
}
