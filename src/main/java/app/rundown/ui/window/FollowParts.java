package app.rundown.ui.window;

import app.rundown.ui.action.Desktop;
import app.rundown.ui.follow.FollowLine;
import app.rundown.ui.follow.FollowModel;
import app.rundown.ui.follow.NewsPill;
import app.rundown.ui.follow.WatchedSpeakers;
import app.rundown.ui.follow.WatchedTopics;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.timeline.MinuteTimer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The parts of the window that have to do with following, and what ties them to the layouts. */
final class FollowParts {
    private final AppModel model;
    private final MinuteTimer timer;
    private final FollowModel follow;

    /** Follows nothing yet. */
    FollowParts(AppModel model, Preferences preferences, MinuteTimer timer, Desktop desktop) {
        model.captures().setMost(() -> KeptCount.of(preferences.now()).captures());
        this.model = model;
        this.timer = timer;
        follow = new FollowModel(model, timer.clock(), timer::later);
        follow.alert(preferences::now, desktop::show);
        model.userData().setOnTopics(new WatchedTopics(preferences));
        model.userData().setOnNames(new WatchedSpeakers(preferences));
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
    NewsPill pill(Layouts layouts, Runnable onPress) {
        return new NewsPill(follow, model.state(), () -> {
            goToNews(layouts);
            onPress.run();
        });
    }

    /** Leads the reader to the first update that is new, or else to the first that changed. */
    void goToNews(Layouts layouts) {
        follow.firstNews()
                .ifPresentOrElse(
                        first -> {
                            layouts.leadTo(first.id());
                            if (layouts.showsLanes()) {
                                // The new updates after it may have no place in the lanes.
                                follow.seen(List.of(first));
                            } else {
                                follow.seenFrom(first);
                            }
                        },
                        () -> model.state()
                                .showNotice(Notice.nothing("", "There is nothing new that you have not seen.")));
    }

    /** Takes note of what the reader sees, and ends all when the window closes. */
    void watch(Layouts layouts, Node window) {
        layouts.setOnSight(() -> follow.seen(layouts.inSight()));
        follow.news().addListener((o, before, now) -> {
            layouts.layOut();
            if (layouts.isAtStartOfTimeline()) {
                follow.seenFromTheFirst();
            }
            follow.seen(layouts.inSight());
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
