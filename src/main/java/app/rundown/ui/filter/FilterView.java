package app.rundown.ui.filter;

import app.rundown.model.AnalysedDocument;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline.SpeakerCount;
import app.rundown.timeline.FilteredTimeline.TopicCount;
import app.rundown.timeline.Timeline;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.opening.OtherPages;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The filter beside the timeline: documents, topics and speakers. Rows keep their places while the user filters; only
 * their counts change.
 */
public final class FilterView extends ScrollPane {
    /** The most rows that a list shows before it is folded. */
    private static final int FOLD = 14;

    private final ObservableState state;
    private final FilterModel filterModel;
    private final DocumentsModel documentsModel;
    private final ContextMenus menus = new ContextMenus();
    private final Function<String, List<MenuItem>> speakerMenu;
    private final Consumer<AnalysedDocument> onTimes;
    private final Runnable onAudit;
    private final VBox documents = new VBox();
    private final VBox topics = new VBox();
    private final VBox speakers = new VBox();
    private final Hyperlink match = new Hyperlink();
    private final Hyperlink clear = new Hyperlink("Clear");
    private final Map<String, DocumentRow> documentRows = new LinkedHashMap<>();
    private final Map<String, FilterRow> topicRows = new LinkedHashMap<>();
    private final Map<String, FilterRow> speakerRows = new LinkedHashMap<>();

    /**
     * Creates the view.
     *
     * @param speakerMenu gives the context menu of a speaker, who is written as {@link Filter#speaker} gives them
     * @param onTimes lets the user set the date and zone of a document
     * @param onAudit shows what was skipped or doubted in reading
     */
    public FilterView(
            ObservableState state,
            FilterModel filterModel,
            DocumentsModel documentsModel,
            Function<String, List<MenuItem>> speakerMenu,
            Consumer<AnalysedDocument> onTimes,
            Runnable onAudit) {
        this.state = state;
        this.filterModel = filterModel;
        this.documentsModel = documentsModel;
        this.speakerMenu = speakerMenu;
        this.onTimes = onTimes;
        this.onAudit = onAudit;
        VBox content = new VBox();
        content.getStyleClass().add("side-content");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        match.setOnAction(event -> {
            filterModel.changeFilter(FilterChanges::otherMatch);
            match.setVisited(false);
        });
        clear.setOnAction(event -> {
            filterModel.changeFilter(filter -> Filter.NONE);
            clear.setVisited(false);
        });
        content.getChildren()
                .setAll(
                        section("Documents", documents),
                        section("Show", new ScopeRows(state, filterModel)),
                        section("Topics", topics, match, clear),
                        section("Speakers", speakers));
        state.property().addListener((o, before, now) -> {
            if (now.timeline() != before.timeline()) {
                rebuild(now);
            }
            if (now.shown() != before.shown()) {
                recount(now);
            }
        });
        rebuild(state.now());
        recount(state.now());
    }

    /** Gives the focus to the first topic, or to the first document if there are no topics. */
    public void focus() {
        var first = topicRows.isEmpty()
                ? documentRows.values().stream().findFirst()
                : topicRows.values().stream().findFirst();
        first.ifPresent(row -> Ui.focus(row.lookup(".toggle-button")));
    }

    private static VBox section(String title, VBox rows, Hyperlink... links) {
        Label heading = Ui.label(title.toUpperCase(Locale.ROOT), "side-heading");
        HBox head = new HBox(heading, Ui.space());
        for (Hyperlink link : links) {
            link.getStyleClass().add("side-link");
            head.getChildren().add(link);
        }
        head.getStyleClass().add("side-head");
        rows.getStyleClass().add("side-rows");
        VBox section = new VBox(head, rows);
        section.getStyleClass().add("side-section");
        return section;
    }

    private void rebuild(State now) {
        Timeline timeline = now.timeline();
        Optional<String> focused = speakerRows.entrySet().stream()
                .filter(row -> row.getValue().isFocusWithin())
                .map(Map.Entry::getKey)
                .findFirst();
        documentRows.clear();
        topicRows.clear();
        speakerRows.clear();
        for (AnalysedDocument analysed : timeline.documents()) {
            String id = analysed.document().id();
            documentRows.put(
                    id,
                    new DocumentRow(
                            analysed,
                            OtherPages.of(analysed.document(), timeline.documents()),
                            () -> documentsModel.missingStars(id),
                            rowHandler(analysed)));
        }
        for (String name : now.palette().topics()) {
            topicRows.put(
                    name,
                    new FilterRow(
                            new Dot(now.palette().topic(name)),
                            name,
                            "update",
                            () -> filterModel.changeFilter(filter -> FilterChanges.toggleTopic(filter, name)),
                            () -> filterModel.changeFilter(filter -> FilterChanges.toggleNotTopic(filter, name))));
        }
        for (String speaker : now.palette().speakers()) {
            String name = Speakers.name(speaker);
            FilterRow row = new FilterRow(
                    Ui.avatar(name, now.palette().speaker(speaker)),
                    name,
                    "quote",
                    () -> filterModel.changeFilter(filter -> FilterChanges.toggleSpeaker(filter, speaker)),
                    null);
            menus.install(row, () -> speakerMenu.apply(speaker), () -> row);
            speakerRows.put(speaker, row);
        }
        documents.getChildren().setAll(documentRows.values());
        fold(topics, List.copyOf(topicRows.values()));
        fold(speakers, List.copyOf(speakerRows.values()));
        // The focused speaker keeps the focus. If the speaker was just renamed from here, the first row gets it.
        focused.flatMap(name -> Optional.ofNullable(speakerRows.get(name))
                        .or(() -> speakerRows.values().stream().findFirst()))
                .ifPresent(row -> Ui.focus(row.lookup(".toggle-button")));
    }

    private DocumentRow.Handler rowHandler(AnalysedDocument analysed) {
        String id = analysed.document().id();
        return new DocumentRow.Handler() {
            @Override
            public void toggle() {
                filterModel.changeFilter(filter -> FilterChanges.toggleDocument(filter, id));
            }

            @Override
            public void times() {
                onTimes.accept(analysed);
            }

            @Override
            public void audit() {
                onAudit.run();
            }

            @Override
            public void others() {
                documentsModel.openOthers(id);
            }

            @Override
            public void close() {
                documentsModel.close(id);
            }
        };
    }

    /** Shows rows in a list, and folds the list if it is long. */
    private void fold(VBox box, List<FilterRow> rows) {
        if (rows.isEmpty()) {
            Label none = Ui.label("", "quiet", "none-found");
            none.textProperty().bind(state.property().map(now -> now.reading() > 0 ? "Looking…" : "None found"));
            box.getChildren().setAll(none);
            return;
        }
        if (rows.size() <= FOLD) {
            box.getChildren().setAll(rows);
            return;
        }
        Hyperlink more = new Hyperlink("Show all " + Counts.number(rows.size()));
        more.getStyleClass().add("side-link");
        more.setOnAction(event -> {
            box.getChildren().setAll(rows);
            rows.get(FOLD - 2).getChildren().getFirst().requestFocus();
        });
        box.getChildren().setAll(rows.subList(0, FOLD - 2));
        box.getChildren().add(more);
    }

    private void recount(State now) {
        Filter filter = now.filter();
        documentRows.forEach((id, row) -> row.show(filter.hiddenDocuments().contains(id)));
        Map<String, Integer> byTopic = now.shown().topics().stream()
                .collect(Collectors.toMap(c -> c.topic().name(), TopicCount::updates));
        topicRows.forEach((name, row) -> row.show(
                byTopic.getOrDefault(name, 0),
                filter.topics().contains(name),
                filter.notTopics().contains(name)));
        Map<String, Integer> bySpeaker =
                now.shown().speakers().stream().collect(Collectors.toMap(SpeakerCount::speaker, SpeakerCount::quotes));
        speakerRows.forEach((name, row) ->
                row.show(bySpeaker.getOrDefault(name, 0), filter.speakers().contains(name), false));
        match.setText(filter.match() == Filter.Match.ANY ? "any of" : "all of");
        match.setAccessibleText("Updates must have " + match.getText() + " the chosen topics; press to change");
        match.setVisible(filter.topics().size() > 1);
        clear.setVisible(!filter.equals(Filter.NONE));
    }
}
