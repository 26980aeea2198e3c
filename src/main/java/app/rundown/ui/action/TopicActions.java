package app.rundown.ui.action;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.panel.NamePanel;
import app.rundown.ui.panel.TopicPanel;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.UserDataModel;
import app.rundown.ui.style.Palette;
import app.rundown.user.TopicEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Lets the user have topics of their own, and rename, merge, split, hide and recolour those that were found. */
public final class TopicActions {
    /** So many other topics are offered to merge with: those on most updates. */
    private static final int OFFERED = 20;

    private final ObservableState state;
    private final UserDataModel userData;
    private final Overlay overlay;

    /** Creates the actions of one window; panels open on the overlay. */
    public TopicActions(AppModel model, Overlay overlay) {
        state = model.state();
        userData = model.userData();
        this.overlay = overlay;
    }

    /** Returns the menu items for a topic, given by its name as shown. */
    public List<MenuItem> menu(String topic) {
        Set<String> found = found(topic);
        List<MenuItem> items = new ArrayList<>();
        items.add(Ui.item("Rename…", () -> rename(topic)));
        if (userData.topics().own().containsKey(topic)) {
            items.add(Ui.item("Change its words…", () -> changeWords(topic)));
        }
        items.add(merges(topic));
        if (found.size() > 1) {
            items.add(Ui.item(
                    "Split into the " + found.size() + " topics found",
                    () -> edit(edits -> edits.split(found), "split the topic " + quoted(topic))));
        }
        items.add(colours(topic));
        items.add(new SeparatorMenuItem());
        items.add(Ui.item(userData.topics().own().containsKey(topic) ? "Remove" : "Hide", () -> hide(topic)));
        items.add(new SeparatorMenuItem());
        items.addAll(general());
        return items;
    }

    /** Returns the menu items that concern no single topic: a new one, and those that are hidden. */
    public List<MenuItem> general() {
        List<MenuItem> items = new ArrayList<>();
        items.add(Ui.item("New topic…", this::create));
        Set<String> hidden = new TreeSet<>();
        state.now().timeline().foundTopics().values().stream()
                .flatMap(List::stream)
                .map(assignment -> assignment.topic().name())
                .filter(name -> userData.topics().hidden().contains(Folded.key(name)))
                .forEach(hidden::add);
        if (!hidden.isEmpty()) {
            Menu again = new Menu("Show a hidden topic");
            hidden.forEach(name -> again.getItems()
                    .add(Ui.item(
                            name,
                            () -> edit(
                                    edits -> edits.withHidden(Set.of(name), false),
                                    "showed the topic " + quoted(name) + " again"))));
            items.add(again);
        }
        return items;
    }

    /** Asks for a topic of the user's own. */
    public void create() {
        ask(
                "New topic",
                "",
                List.of(),
                (name, words) -> edit(edits -> edits.withOwn(name, words), "made the topic " + quoted(name)));
    }

    /** Asks for another name of a topic. */
    public void rename(String topic) {
        NamePanel panel = new NamePanel(
                "Rename the topic",
                topic,
                name -> note(topic, name),
                name -> {
                    overlay.close();
                    if (!name.equals(topic)) {
                        edit(edits -> edits.renamed(found(topic), topic, name), "renamed the topic " + quoted(topic));
                    }
                },
                overlay::close);
        overlay.open(panel, panel.first());
        panel.first().selectAll();
    }

    /** Says of a name for a topic that another has it; the name of the topic itself says nothing. */
    private String note(String topic, String name) {
        return !name.equals(topic) && state.now().palette().topics().contains(name)
                ? "A topic has this name: both become one."
                : "";
    }

    /** Hides a found topic; removes one of the user's own. */
    public void hide(String topic) {
        boolean own = userData.topics().own().containsKey(topic);
        edit(
                edits -> own ? edits.withOwn(topic, List.of()) : edits.withHidden(found(topic), true),
                (own ? "removed" : "hid") + " the topic " + quoted(topic));
    }

    private void changeWords(String topic) {
        ask("Change the topic", topic, userData.topics().own().getOrDefault(topic, List.of()), (name, words) -> {
            edit(
                    edits -> (name.equals(topic) ? edits : edits.renamed(found(topic), topic, name))
                            .withOwn(name, words),
                    "changed the topic " + quoted(topic));
        });
    }

    private MenuItem merges(String topic) {
        Menu merges = new Menu("The same as");
        state.now().palette().topics().stream()
                .filter(other -> !other.equals(topic))
                .limit(OFFERED)
                .forEach(other -> {
                    MenuItem item = Ui.item(
                            other,
                            () -> edit(
                                    edits -> edits.renamed(found(topic), topic, other),
                                    "made " + quoted(topic) + " and " + quoted(other) + " one topic"));
                    item.setGraphic(new Dot(state.now().palette().topic(other)));
                    merges.getItems().add(item);
                });
        merges.setDisable(merges.getItems().isEmpty());
        return merges;
    }

    private MenuItem colours(String topic) {
        Menu colours = new Menu("Colour");
        for (int i = 0; i < Palette.HUES; i++) {
            int number = i;
            String look = Palette.LOOKS.get(i);
            MenuItem item = Ui.item(
                    look.substring(0, 1).toUpperCase(Locale.ROOT) + look.substring(1),
                    () -> edit(
                            edits -> edits.withColour(topic, number), "gave the topic " + quoted(topic) + " a colour"));
            item.setGraphic(new Dot(look));
            colours.getItems().add(item);
        }
        if (userData.topics().colours().containsKey(Folded.key(topic))) {
            colours.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            Ui.item(
                                    "As it was",
                                    () -> edit(
                                            edits -> edits.withColour(topic, null),
                                            "took back the colour of " + quoted(topic))));
        }
        return colours;
    }

    private interface OnSave {
        void take(String name, List<String> words);
    }

    private void ask(String title, String name, List<String> words, OnSave onSave) {
        TopicPanel panel = new TopicPanel(
                title,
                name,
                words,
                given -> note(name, given),
                (given, some) -> {
                    overlay.close();
                    onSave.take(given, some);
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Returns the names that were found for a topic. */
    private Set<String> found(String topic) {
        TopicEdits edits = userData.topics();
        Set<String> found = new TreeSet<>();
        state.now().timeline().foundTopics().values().stream()
                .flatMap(List::stream)
                .map(assignment -> assignment.topic())
                .map(Topic::name)
                .filter(name -> topic.equals(edits.shown(name)))
                .forEach(found::add);
        return found;
    }

    private void edit(UnaryOperator<TopicEdits> change, String what) {
        userData.editTopics(change, what);
    }

    private static String quoted(String topic) {
        return "“" + Sentences.shortened(topic) + "”";
    }
}
