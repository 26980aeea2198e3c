package app.rundown.ui.history;

import app.rundown.history.CitedList;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.UserDataModel;
import app.rundown.user.Citation;
import java.util.function.Consumer;

/**
 * Leads from what the user cited to its update, and settles passages that a newer capture has otherwise: each is one
 * step that can be undone.
 *
 * @param onShow goes to an update in the timeline
 * @param onSettled called after a passage was settled
 */
record CitedDoor(UserDataModel userData, Consumer<String> onShow, Runnable onSettled) implements CitedCard.Door {
    @Override
    public void goTo(String update) {
        onShow.accept(update);
    }

    @Override
    public void keep(CitedList.Item passage) {
        settle(passage, passage.kept(), "kept ");
    }

    @Override
    public void take(CitedList.Item passage) {
        settle(passage, passage.withNewWords(), "took the new words of ");
    }

    private void settle(CitedList.Item passage, Citation citation, String done) {
        String words = "“" + Sentences.shortened(passage.passage().words()) + "”";
        userData.settle(passage.document(), passage.on(), citation, done + words);
        onSettled.run();
    }
}
