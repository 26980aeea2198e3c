package app.rundown.history;

import app.rundown.history.edit.Version;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.text.Word;
import app.rundown.user.UpdateKeys;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An update of one capture, with what tells that an update of another capture is the same.
 *
 * @param version the update
 * @param address its own address, or null if it has none that can be trusted
 * @param words headline and words, folded
 * @param position its place in its capture, from 0
 */
record Entry(Version version, @Nullable String address, String words, int position) {
    /** Returns the updates of a document, in its order. */
    static List<Entry> of(AnalysedDocument analysed) {
        UpdateKeys keys = new UpdateKeys(analysed.document());
        List<Entry> entries = new ArrayList<>();
        for (Version version : Version.of(analysed)) {
            Update update = version.update();
            entries.add(new Entry(
                    version,
                    keys.address(update),
                    Folded.key((update.headline() == null ? "" : update.headline()) + "\n" + allWords(update)),
                    entries.size()));
        }
        return entries;
    }

    private static String allWords(Update update) {
        String text = update.text();
        return text.isEmpty() ? update.title() : text;
    }

    Update update() {
        return version.update();
    }

    boolean isPinned() {
        return update().flags().contains(Update.Flag.PINNED);
    }

    /** Returns when it was made, as its capture has it: in UTC if the zone is known, else by the clock; or null. */
    @Nullable
    LocalDateTime time() {
        Moment moment = version.moment();
        return moment.precision() == Moment.Precision.DAY
                ? null
                : moment.at() == null
                        ? moment.local()
                        : LocalDateTime.ofInstant(moment.at().toInstant(), ZoneOffset.UTC);
    }

    /** Returns its different words. */
    Set<String> wordSet() {
        return Set.copyOf(Word.foldedIn(words));
    }
}
