package app.rundown.ui.action;

import app.rundown.history.CitedCheck;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.UserDataModel;
import app.rundown.user.Citation;
import app.rundown.user.NotePlaces;
import app.rundown.user.Noted;
import app.rundown.user.UserData;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the words that the user cites and exports, so that a newer copy can be held against them. */
public final class CitedMemory {
    /** Of an export of more updates than this, single passages are not remembered. */
    private static final int MOST_UPDATES = 200;

    private final ObservableState state;
    private final UserDataModel userDataModel;
    private final InstantSource clock;

    /** Creates the memory; the clock tells when something is cited. */
    public CitedMemory(ObservableState state, UserDataModel userDataModel, InstantSource clock) {
        this.state = state;
        this.userDataModel = userDataModel;
        this.clock = clock;
    }

    /** Remembers that quotes were cited. */
    void cite(List<Quote> quotes) {
        Map<String, Map<Noted, Citation>> all = new HashMap<>();
        quotes.forEach(quote -> state.now()
                .timeline()
                .entry(String.valueOf(quote.update()))
                .ifPresent(entry -> add(all, entry, quote, true)));
        userDataModel.remember(all);
    }

    /** Remembers that an update was cited as a whole. */
    void cite(TimelineEntry entry) {
        Map<String, Map<Noted, Citation>> all = new HashMap<>();
        add(all, entry, null, true);
        userDataModel.remember(all);
    }

    /** Remembers that updates were exported: their quotes, or all words of one that has none. */
    void export(List<TimelineEntry> entries) {
        if (entries.size() > MOST_UPDATES) {
            return;
        }
        Map<String, Map<Noted, Citation>> all = new HashMap<>();
        for (TimelineEntry entry : entries) {
            if (entry.quotes().isEmpty()) {
                add(all, entry, null, false);
            }
            entry.quotes().forEach(quote -> add(all, entry, quote, false));
        }
        userDataModel.remember(all);
    }

    private void add(Map<String, Map<Noted, Citation>> all, TimelineEntry entry, @Nullable Quote quote, boolean cited) {
        NotePlaces places = state.now().snapshot().notes();
        Update update = entry.update();
        Optional<Noted> on = quote == null ? places.name(entry.document(), update) : places.name(quote);
        String words = quote != null ? quote.text() : update.text().isEmpty() ? update.title() : update.text();
        if (on.isEmpty() || words.isBlank()) {
            return;
        }
        Instant now = clock.instant();
        Citation citation = new Citation(
                words,
                quote == null ? null : quote.speaker(),
                update.headline(),
                CitedCheck.stated(entry.moment()),
                cited ? now : null,
                cited ? null : now);
        all.computeIfAbsent(UserData.key(entry.document()), key -> new HashMap<>())
                .put(on.get(), citation);
    }
}
