package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a capture of a live blog by hand, update by update. */
final class Captures {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private final String id;
    private final String language;
    private @Nullable String url = "https://harbour.example/live";
    private final List<Update> updates = new ArrayList<>();
    private final Map<String, Moment> moments = new HashMap<>();

    Captures(String id, String language) {
        this.id = id;
        this.language = language;
    }

    /** Gives the page another address, or none. */
    Captures at(@Nullable String address) {
        url = address;
        return this;
    }

    /**
     * Adds an update.
     *
     * @param key what its address ends with, or null if it has none of its own
     * @param clock "16:12", or null if it has no time
     */
    Captures add(
            @Nullable String key,
            @Nullable String clock,
            @Nullable String headline,
            List<String> paragraphs,
            Update.Flag... flags) {
        int position = updates.size() + 1;
        String update = id + "u" + position;
        updates.add(new Update(
                update,
                position,
                List.of(),
                null,
                headline,
                null,
                key == null ? null : url + "#" + key,
                paragraphs.stream().<Block>map(Block.Paragraph::new).toList(),
                Set.copyOf(Arrays.asList(flags))));
        moments.put(
                update,
                clock == null
                        ? Moment.unknown(null, "It has no clock.")
                        : new Moment(
                                clock,
                                DAY.atTime(LocalTime.parse(clock)).atZone(ZoneOffset.UTC),
                                Moment.Precision.MINUTE,
                                Moment.Basis.STATED,
                                "by hand",
                                null,
                                List.of()));
        return this;
    }

    /** Adds an update without a headline. */
    Captures add(@Nullable String key, @Nullable String clock, String words) {
        return add(key, clock, null, List.of(words));
    }

    /** Returns the capture with its quotes. */
    AnalysedDocument read() {
        Capture capture = new Capture(id + ".html", id.getBytes(StandardCharsets.UTF_8));
        Document document = new Document(
                id,
                capture,
                DocumentKind.LIVE_BLOG,
                "Storm over the harbour",
                url,
                language,
                List.of(),
                List.of(),
                updates,
                List.of(),
                List.of(),
                null,
                List.of());
        return Pipeline.analyse(new AnalysedDocument(document, null, moments, List.of(), List.of()));
    }
}
