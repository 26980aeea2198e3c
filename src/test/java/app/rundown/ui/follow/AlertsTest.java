package app.rundown.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.follow.TestBlog;
import app.rundown.follow.TestBlog.Site;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.Corrector;
import app.rundown.user.TopicEdits;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Follows a live blog with notifications of the system. */
@Timeout(120)
class AlertsTest {
    @AutoClose
    private final FollowDesk desk = new FollowDesk(990, 700);

    private final TestWindow window = desk.window;
    private final TestBlog blog = new TestBlog(Site.BLOCKS)
            .put(1, "10:00", "Six boats are tied up at the outer pier, where the water is still high tonight.")
            .put(2, "10:10", "“We will not leave before the morning,” harbour master Ida Brandt said at the pier.")
            .put(3, "10:20", "The bakery in the old town sells its bread by candlelight to all who come by.");

    private void switchOn(Alert alert) {
        FxThread.run(() -> window.preferences.change(settings -> alert.in(settings, true)));
    }

    private boolean has(int updates) {
        return window.state().timeline().entries().size() == updates;
    }

    @Test
    void nothingIsToldUnlessTheUserAskedForIt() {
        desk.follow(blog);
        desk.publish(blog.put(4, "10:30", "“The tide is turning,” harbour master Ida Brandt said at the pier."));
        desk.lookUntil(one -> has(4));
        assertEquals(List.of(), window.desktop.notified);
    }

    @Test
    void whatTheFilterAsksForIsTold() {
        switchOn(Alert.FILTERED);
        desk.follow(blog);
        desk.publish(blog.put(4, "10:30", "“The tide is turning,” harbour master Ida Brandt said at the pier."));
        desk.lookUntil(one -> has(4));
        assertEquals(List.of(), window.desktop.notified, "the filter names nobody");

        window.keys(KeyCode.SHORTCUT, KeyCode.F);
        window.type("speaker:Brandt");
        window.keys(KeyCode.ENTER);
        window.await(state -> state.shown().entries().size() == 2);
        desk.publish(blog.put(5, "10:40", "“Nobody is missing,” harbour master Ida Brandt said at the pier.")
                .put(6, "10:50", "The lamps of the lighthouse are lit again after a long and dark evening."));
        desk.lookUntil(one -> has(6));
        assertEquals(1, window.desktop.notified.size(), window.desktop.notified::toString);
        String told = window.desktop.notified.getFirst();
        assertTrue(told.startsWith("Storm over the harbour – live: 1 new: ““Nobody is missing"), told);
    }

    /** Opens the panel from the menu of how things look, and types into its two fields. */
    private void watch(String topics, String speakers) {
        MenuButton looks = (MenuButton) window.find(node -> node.getStyleClass().contains("view-menu"));
        FxThread.run(() -> looks.getItems().stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.empty())
                .filter(item -> "Your list of topics and speakers…".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        window.settle();
        window.type(topics);
        window.keys(KeyCode.TAB);
        window.type(speakers);
        window.keys(KeyCode.ENTER);
    }

    @Test
    void topicsAndSpeakersOfTheUsersListAreToldWhateverTheFilterShows() {
        FxThread.run(() -> window.model
                .userData()
                .editTopics(edits -> edits.withOwn("Lights", List.of("lamps", "candlelight")), "made it"));
        watch("Lights", "brandt, Nobody Else");
        assertTrue(Alert.WATCHED.isOn(window.preferences.now()));
        desk.follow(blog);
        window.keys(KeyCode.SHORTCUT, KeyCode.F);
        window.type("bakery");
        window.keys(KeyCode.ENTER);
        window.await(state -> !state.filter().words().isEmpty());
        desk.publish(blog.put(4, "10:30", "“The tide is turning,” harbour master Ida Brandt said at the pier.")
                .put(5, "10:40", "The ropes of the ferry are as good as new after a long and dark evening.")
                .put(6, "10:50", "The lamps of the lighthouse are lit again after a long and dark evening."));
        desk.lookUntil(one -> has(6));
        assertEquals(1, window.desktop.notified.size(), window.desktop.notified::toString);
        String told = window.desktop.notified.getFirst();
        assertTrue(told.startsWith("Storm over the harbour – live: 2 new: “"), told);
        watch("", "");
        assertEquals(
                List.of("Lights"), Watched.of(window.preferences.now()).topics(), "the panel shows what is chosen");
    }

    @Test
    void aTopicInTheListGoesByItsNewName() {
        editTopics(edits -> edits.withOwn("Lights", List.of("lamps")).withOwn("Bread", List.of("bread")));
        watch("lights, Bread, Tides", "Brandt");
        editTopics(edits -> edits.renamed(Set.of(), "Lights", "Old lamps"));
        assertEquals(List.of("Old lamps", "Bread", "Tides"), watched());
        editTopics(edits -> edits.renamed(Set.of(), "Bread", "Old lamps"));
        assertEquals(List.of("Old lamps", "Tides"), watched());
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("Old lamps", "Bread", "Tides"), watched());
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("lights", "Bread", "Tides"), watched());
        editTopics(edits -> edits.withOwn("Bread", List.of()));
        assertEquals(List.of("lights", "Bread", "Tides"), watched(), "what is removed may come back");
        assertEquals(List.of("Brandt"), Watched.of(window.preferences.now()).speakers());
    }

    @Test
    void aSpeakerInTheListGoesByTheNewName() {
        desk.follow(blog.put(4, "10:30", "“The tide is turning,” pilot Karl Holm said at the pier."));
        watch("", "ida brandt, Holm, Nobody Else");
        merge("Ida Brandt", "Ida Sand");
        assertEquals(List.of("Ida Sand", "Holm", "Nobody Else"), speakers());
        merge("Karl Holm", "Karl Berg");
        assertEquals(List.of("Ida Sand", "Holm", "Karl Berg", "Nobody Else"), speakers(), "others may have a surname");
        merge("Karl Berg", "Ida Sand");
        assertEquals(List.of("Ida Sand", "Holm", "Nobody Else"), speakers());
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("Ida Sand", "Holm", "Karl Berg", "Nobody Else"), speakers());
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("ida brandt", "Holm", "Nobody Else"), speakers());
    }

    private void merge(String speaker, String into) {
        FxThread.join(() -> new Corrector(window.model).merge(speaker, into));
        window.settle();
    }

    private List<String> speakers() {
        return Watched.of(window.preferences.now()).speakers();
    }

    private void editTopics(UnaryOperator<TopicEdits> change) {
        FxThread.join(() -> window.model.userData().editTopics(change, "changed topics"));
        window.settle();
    }

    private List<String> watched() {
        return Watched.of(window.preferences.now()).topics();
    }

    @Test
    void whatWasCitedAndChangedIsToldOnce() {
        switchOn(Alert.CITED);
        desk.follow(blog);
        window.keys(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
        window.keys(KeyCode.SHIFT, KeyCode.C);
        assertEquals(1, window.saved.size(), window.desktop.text);
        desk.publish(blog.edit(2, "not leave", "leave"));
        desk.lookUntil(one -> !one.desktop.notified.isEmpty());
        assertTrue(
                window.desktop
                        .notified
                        .getFirst()
                        .startsWith(
                                "Storm over the harbour – live: 1 passage that you took needs a look: “We will not"),
                window.desktop.notified::toString);
        desk.publish(blog.put(4, "10:30", "“The tide is turning,” harbour master Ida Brandt said at the pier."));
        desk.lookUntil(one -> has(4));
        window.settle();
        assertEquals(1, window.desktop.notified.size(), window.desktop.notified::toString);
    }
}
