package app.rundown.ui.filter;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Topic;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline.SpeakerCount;
import app.rundown.timeline.FilteredTimeline.TopicCount;
import app.rundown.timeline.Has;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.Ui;
import app.rundown.ui.follow.FollowModel;
import app.rundown.ui.follow.Followed;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TopicNames;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The filter beside the timeline: documents, topics and speakers. Rows keep their places while the user filters; only
 * their counts change. Long lists are folded, so that all are in sight.
 */
public final class FilterView extends ScrollPane {
    /** The heights of a document's row, of any other row and of a section without its rows, in pixels. */
    private static final double DOCUMENT = 46;

    private static final double ROW = 26;
    private static final double SECTION = 38;
    /** The space above and below all sections, less the space that follows a section, in pixels. */
    private static final double PADDING = 12;

    /** The fewest and the most lines of a list of topics or speakers while it is folded. */
    private static final int LEAST = 5;

    private static final int MOST = 14;
    /** The fewest lines of the list of what else to show while it is folded. */
    private static final int LEAST_SHOWN = 4;
    /** The share of the column's height that documents may take while their list is folded. */
    private static final double DOCUMENTS = 0.34;

    /** The height of a window of the usual size, and of the parts above and below this view, in pixels. */
    private static final double HEIGHT = 860;

    private static final double AROUND = 80;

    private final ObservableState state;
    private final FilterModel filterModel;
    private final ContextMenus menus = new ContextMenus();
    private final Function<String, List<MenuItem>> speakerMenu;
    private final Function<String, List<MenuItem>> topicMenu;
    private final RowList<DocumentRow> documents = new RowList<>("document", row -> false);
    private final RowList<FilterRow> topics = new RowList<>("topic", FilterRow::isChosen);
    private final RowList<FilterRow> speakers = new RowList<>("speaker", FilterRow::isChosen);
    private final ShowRows scopes;
    private final Hyperlink match = new Hyperlink();
    private double room = HEIGHT - AROUND;
    private final DocumentRows makeDocuments;
    private Map<String, DocumentRow> documentRows = Map.of();
    private final Map<String, FilterRow> topicRows = new LinkedHashMap<>();
    private final Map<String, FilterRow> speakerRows = new LinkedHashMap<>();

    /**
     * Creates the view.
     *
     * @param speakerMenu gives the context menu of a speaker, who is written as {@link Filter#speaker} gives them
     * @param topicMenu gives the context menu of a topic; the empty name stands for the list as a whole
     * @param onTimes lets the user set the date and zone of a document
     * @param onAudit shows what was skipped or doubted in reading
     * @param onHistory shows what was changed between a document and other captures of its live blog
     * @param onForget removes all that is kept of a document, if the user agrees
     * @param follow follows live blogs
     */
    public FilterView(
            ObservableState state,
            FilterModel filterModel,
            DocumentsModel documentsModel,
            Function<String, List<MenuItem>> speakerMenu,
            Function<String, List<MenuItem>> topicMenu,
            Consumer<AnalysedDocument> onTimes,
            Runnable onAudit,
            Consumer<AnalysedDocument> onHistory,
            Consumer<AnalysedDocument> onForget,
            FollowModel follow) {
        this.state = state;
        this.filterModel = filterModel;
        this.speakerMenu = speakerMenu;
        this.topicMenu = topicMenu;
        makeDocuments = new DocumentRows(
                state, filterModel, documentsModel, follow, menus, onTimes, onAudit, onHistory, onForget);
        scopes = new ShowRows(state, filterModel);
        topics.setNothing(none());
        speakers.setNothing(none());
        match.setOnAction(event -> {
            filterModel.changeFilter(FilterChanges::otherMatch);
            match.setVisited(false);
        });
        match.getStyleClass().add("side-match");
        VBox content = new VBox(
                section("Documents", documents),
                section("Topics", topics, match, editTopics()),
                section("Speakers", speakers),
                section("Show", scopes));
        content.getStyleClass().add("side-content");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        ListKeys.install(
                this,
                () -> Stream.of(documents.shown(), topics.shown(), speakers.shown(), scopes.shown())
                        .flatMap(List::stream)
                        .toList());
        // The window's height is known before anything is laid out; rows must not change during the layout.
        sceneProperty().flatMap(Scene::heightProperty).orElse(HEIGHT).subscribe(height -> {
            room = height.doubleValue() - AROUND;
            limit();
        });
        state.property().addListener((o, before, now) -> {
            if (now.timeline() != before.timeline()) {
                rebuild(now);
            }
            if (now.shown() != before.shown()) {
                recount(now);
            }
        });
        follow.followed().addListener((o, before, now) -> {
            if (!addresses(now).equals(addresses(before))) {
                documentRows = makeDocuments.of(state.now().timeline());
                documents.show(List.copyOf(documentRows.values()));
                recount(state.now());
            }
        });
        rebuild(state.now());
        recount(state.now());
    }

    private static List<String> addresses(List<Followed> followed) {
        return followed.stream().filter(Followed::goesOn).map(Followed::address).toList();
    }

    /** Gives the focus to the first topic, or to the first document if there are no topics. */
    public void focus() {
        Stream.of(topics.shown(), documents.shown())
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(row -> Ui.focus(RowList.focusable(row)));
    }

    private Hyperlink editTopics() {
        Hyperlink edit = new Hyperlink("Edit");
        edit.setAccessibleText("New and hidden topics");
        edit.setOnAction(event -> {
            edit.setVisited(false);
            menus.show(topicMenu.apply(""), edit);
        });
        return edit;
    }

    private Label none() {
        Label none = Ui.label("", "quiet", "none-found");
        none.textProperty().bind(state.property().map(now -> now.reading() > 0 ? "Looking…" : "None found"));
        return none;
    }

    private static VBox section(String title, VBox rows, Hyperlink... links) {
        Label heading = Ui.label(title.toUpperCase(Locale.ROOT), "side-heading");
        HBox head = new HBox(heading, Ui.space());
        for (Hyperlink link : links) {
            link.getStyleClass().add("side-link");
            head.getChildren().add(link);
        }
        head.getStyleClass().add("side-head");
        VBox section = new VBox(head, rows);
        section.getStyleClass().add("side-section");
        return section;
    }

    private void rebuild(State now) {
        Optional<String> focused = speakerRows.entrySet().stream()
                .filter(row -> row.getValue().isFocusWithin())
                .map(Map.Entry::getKey)
                .findFirst();
        documentRows = makeDocuments.of(now.timeline());
        makeTopicRows(now);
        makeSpeakerRows(now);
        limit();
        documents.show(List.copyOf(documentRows.values()));
        topics.show(
                topicRows.entrySet().stream()
                        .filter(row -> !row.getKey().equals(Filter.NO_TOPIC))
                        .map(Map.Entry::getValue)
                        .toList(),
                topicRows.get(Filter.NO_TOPIC));
        speakers.show(List.copyOf(speakerRows.values()));
        // The focused speaker keeps the focus. If the speaker was just renamed from here, the first row gets it.
        focused.flatMap(name -> Optional.ofNullable(speakerRows.get(name))
                        .filter(speakers.shown()::contains)
                        .or(() -> speakers.shown().stream().findFirst()))
                .ifPresent(row -> Ui.focus(RowList.focusable(row)));
    }

    private void makeTopicRows(State now) {
        topicRows.clear();
        Set<String> people = people(now);
        for (String name : now.palette().topics()) {
            if (!people.contains(name) || now.filter().topics().contains(name)) {
                topicRows.put(name, topicRow(new Dot(now.palette().topic(name)), name));
            }
        }
        boolean without = now.timeline().entries().stream()
                .anyMatch(entry -> entry.topics().isEmpty());
        if (!topicRows.isEmpty() && without || asksForNone(now.filter())) {
            Dot outline = new Dot(Palette.PLAIN);
            outline.getStyleClass().add("outline");
            topicRows.put(Filter.NO_TOPIC, topicRow(outline, Filter.NO_TOPIC));
        }
    }

    private static boolean asksForNone(Filter filter) {
        return filter.topics().contains(Filter.NO_TOPIC) || filter.notTopics().contains(Filter.NO_TOPIC);
    }

    private FilterRow topicRow(Dot dot, String topic) {
        FilterRow row = new FilterRow(
                dot,
                TopicNames.of(topic),
                "update",
                () -> filterModel.changeFilter(filter -> FilterChanges.toggleTopic(filter, topic)),
                () -> filterModel.changeFilter(filter -> FilterChanges.toggleNotTopic(filter, topic)));
        menus.install(row, () -> topicMenu.apply(topic), () -> row);
        return row;
    }

    /**
     * Returns the topics that are only the names of speakers: the list of speakers has them already. A heading of a
     * wrap-up is what its points are about, so it stays.
     */
    private static Set<String> people(State now) {
        Set<String> people = new HashSet<>(now.palette().speakers());
        now.timeline().topics().stream()
                .filter(topic -> topic.origin() == Topic.Origin.HEADING)
                .map(Topic::name)
                .forEach(people::remove);
        return people;
    }

    private void makeSpeakerRows(State now) {
        speakerRows.clear();
        for (String speaker : now.palette().speakers()) {
            String name = Speakers.name(speaker);
            FilterRow row = new FilterRow(
                    Ui.avatar(name, now.palette().speaker(speaker)),
                    name,
                    "quote",
                    () -> filterModel.changeFilter(filter -> FilterChanges.toggleSpeaker(filter, speaker)),
                    () -> filterModel.changeFilter(filter -> FilterChanges.toggleNotSpeaker(filter, speaker)));
            menus.install(row, () -> speakerMenu.apply(speaker), () -> row);
            speakerRows.put(speaker, row);
        }
    }

    /** Folds the lists so far that the beginning of each is in sight. */
    private void limit() {
        int documentLines = documentRows.size() <= 4 ? 4 : Math.max(3, (int) (room * DOCUMENTS / DOCUMENT));
        documents.limit(documentLines);
        double left = room - Math.min(documentRows.size(), documentLines) * DOCUMENT - 4 * SECTION - PADDING;
        int all = Math.max(0, (int) (left / ROW));
        int forShow = Math.clamp(all / 4, LEAST_SHOWN, Has.values().length + 1);
        scopes.limit(forShow);
        int lines = Math.max(0, all - forShow);
        int wanted = Math.min(speakerRows.size(), Math.max(lines * 2 / 5, lines - topicRows.size()));
        int forSpeakers = Math.clamp(wanted, LEAST, MOST);
        speakers.limit(forSpeakers);
        topics.limit(Math.clamp(lines - Math.min(speakerRows.size(), forSpeakers), LEAST, MOST));
    }

    private void recount(State now) {
        Filter filter = now.filter();
        documentRows.forEach((id, row) -> row.show(filter.hiddenDocuments().contains(id)));
        Map<String, Integer> byTopic = now.shown().topics().stream()
                .collect(Collectors.toMap(c -> c.topic().name(), TopicCount::updates, Math::max));
        byTopic.put(Filter.NO_TOPIC, now.shown().withoutTopic());
        topicRows.forEach((name, row) -> row.show(
                byTopic.getOrDefault(name, 0),
                filter.topics().contains(name),
                filter.notTopics().contains(name)));
        Map<String, Integer> bySpeaker =
                now.shown().speakers().stream().collect(Collectors.toMap(SpeakerCount::speaker, SpeakerCount::quotes));
        speakerRows.forEach((name, row) -> row.show(
                bySpeaker.getOrDefault(name, 0),
                filter.speakers().contains(name),
                filter.notSpeakers().contains(name)));
        topics.fold();
        speakers.fold();
        match.setText(filter.match() == Filter.Match.ANY ? "any of" : "all of");
        match.setAccessibleText("Updates must have " + match.getText() + " the chosen topics; press to change");
        match.setVisible(filter.topics().size() > 1);
    }
}
