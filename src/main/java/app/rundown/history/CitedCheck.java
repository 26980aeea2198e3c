package app.rundown.history;

import app.rundown.history.CitedFinding.Answer;
import app.rundown.history.edit.EditText;
import app.rundown.history.edit.Piece;
import app.rundown.history.edit.Version;
import app.rundown.history.edit.WordDiff;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.user.UpdateKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a capture says of passages that the user cited from an earlier one. A passage is the same only if all its
 * words, numbers and signs of amounts are there in one run; marks, case and accents make no difference. Made once for a
 * capture, it answers for many passages.
 */
public final class CitedCheck {
    /** A passage needs so many words to be known again in another update. */
    private static final int LEAST_TELLING = 4;
    /** The share of a passage's words that must be left for other words to count as its rewording. */
    private static final double LEAST_LEFT = 0.5;
    /** The same for an update that is found by nothing but its words. */
    private static final double LEAST_ALIKE = 0.7;

    private static final Duration APART = Duration.ofMinutes(1);

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byAddress = new HashMap<>();
    private final Map<String, List<Place>> byHeadline = new HashMap<>();
    private final @Nullable Instant oldest;

    /** An update of the capture, taken apart; so many of its pieces as {@code body} are its headline. */
    private record Place(
            Version version, @Nullable String address, String text, List<Piece> pieces, List<String> keys, int body) {
        private String id() {
            return version.update().id();
        }

        private @Nullable Instant stated() {
            return CitedCheck.stated(version.moment());
        }
    }

    /** A run of a place's pieces. */
    private record Run(Place place, int from, int to) {
        /** Returns its words, with as many marks at both ends as the passage that was taken has there. */
        private String words(String taken) {
            String text = place.text();
            int start = place.pieces().get(from).start();
            int end = place.pieces().get(to - 1).end();
            for (int i = 0; isMark(taken, i) && isMark(text, start - 1); i++) {
                start--;
            }
            for (int i = taken.length() - 1; isMark(taken, i) && isMark(text, end); i--) {
                end++;
            }
            return text.substring(start, end).replace(Piece.BORDER, '\n');
        }

        /** Whether a mark stands there that may begin or end a passage: a comma ends none. */
        private static boolean isMark(String text, int at) {
            return at >= 0
                    && at < text.length()
                    && text.charAt(at) != Piece.BORDER
                    && ",;:".indexOf(text.charAt(at)) < 0
                    && !Character.isWhitespace(text.charAt(at))
                    && !Character.isLetterOrDigit(text.codePointAt(at));
        }
    }

    /** Takes a capture apart. */
    public CitedCheck(AnalysedDocument capture) {
        Instant first = null;
        for (Entry entry : Entry.of(capture)) {
            EditText text = new EditText(entry.update());
            List<Piece> pieces =
                    text.pieces().stream().filter(CitedCheck::isTelling).toList();
            Place place = new Place(
                    entry.version(),
                    entry.address(),
                    text.text(),
                    pieces,
                    pieces.stream().map(Piece::folded).toList(),
                    body(text, pieces));
            places.add(place);
            if (entry.address() != null) {
                byAddress.put(entry.address(), place);
            }
            if (entry.update().headline() != null) {
                byHeadline
                        .computeIfAbsent(Folded.key(entry.update().headline()), key -> new ArrayList<>(1))
                        .add(place);
            }
            Instant at = entry.version().moment().instant();
            if (at != null && !entry.isPinned() && (first == null || at.isBefore(first))) {
                first = at;
            }
        }
        oldest = first;
    }

    /** Returns when an update was made if its capture states it, else null: what is inferred may differ by itself. */
    public static @Nullable Instant stated(Moment moment) {
        return moment.basis() == Moment.Basis.STATED && moment.precision() != Moment.Precision.DAY
                ? moment.instant()
                : null;
    }

    /** Whether a piece counts: a word, a number, or a sign that makes another amount of a number. */
    private static boolean isTelling(Piece piece) {
        if (piece.isWord()) {
            return true;
        }
        int type = Character.getType(piece.exact().codePointAt(0));
        return piece.sort() == Piece.Sort.MARK
                && (type == Character.CURRENCY_SYMBOL || "%‰°+−".contains(piece.exact()));
    }

    /** Returns how many pieces stand in the headline. */
    private static int body(EditText text, List<Piece> pieces) {
        int body = 0;
        while (body < pieces.size() && text.block(pieces.get(body).start()) == Update.HEADLINE) {
            body++;
        }
        return body;
    }

    /** Tells what became of a passage. */
    public CitedFinding of(CitedPassage passage) {
        List<String> keys = Piece.in(passage.words()).stream()
                .filter(CitedCheck::isTelling)
                .map(Piece::folded)
                .toList();
        Place home = home(passage, keys);
        Run there = home == null ? null : run(home, keys);
        if (there != null) {
            return asBefore(passage, there);
        }
        if (keys.size() >= LEAST_TELLING) {
            Run elsewhere = elsewhere(keys);
            if (elsewhere != null) {
                return finding(Answer.MOVED, elsewhere, passage, "The same words stand in another update.");
            }
        }
        if (home == null) {
            Run alike = alike(passage, keys);
            if (alike != null) {
                return finding(Answer.REWORDED, alike, passage, "Other words stand in its place.");
            }
            boolean beyond =
                    passage.at() != null && oldest != null && passage.at().isBefore(oldest);
            return beyond
                    ? new CitedFinding(
                            Answer.OUT_OF_SIGHT, null, "", null, null, null, "The capture does not reach back so far.")
                    : new CitedFinding(Answer.GONE, null, "", null, null, null, "The update is no longer on the page.");
        }
        Run left = nearest(home, keys, LEAST_LEFT);
        return left == null
                ? new CitedFinding(
                        Answer.GONE, home.id(), "", null, null, home.stated(), "The update no longer has these words.")
                : finding(Answer.REWORDED, left, passage, "Other words stand in its place.");
    }

    private CitedFinding asBefore(CitedPassage passage, Run there) {
        Place home = there.place();
        String now = speaker(there);
        if (passage.speaker() != null && now != null && !isOne(passage.speaker(), now)) {
            return finding(Answer.SAID_BY_ANOTHER, there, passage, "The same words are said by " + now + " now.");
        }
        Instant at = home.stated();
        if (at != null
                && passage.at() != null
                && Duration.between(at, passage.at()).abs().compareTo(APART) >= 0) {
            return finding(Answer.MOVED, there, passage, "The same words, but the update has another time.");
        }
        return finding(Answer.SAME, there, passage, "It is as it was.");
    }

    private static CitedFinding finding(Answer answer, Run run, CitedPassage passage, String why) {
        String now = answer == Answer.REWORDED ? run.words(passage.words()) : passage.words();
        return new CitedFinding(
                answer,
                run.place().id(),
                now,
                speaker(run),
                run.place().version().update().headline(),
                run.place().stated(),
                why);
    }

    /** Returns the update that the passage was taken from, or null. */
    private @Nullable Place home(CitedPassage passage, List<String> keys) {
        if (passage.address() != null && byAddress.containsKey(passage.address())) {
            return byAddress.get(passage.address());
        }
        List<Place> named = passage.headline() == null
                ? List.of()
                : byHeadline.getOrDefault(Folded.key(passage.headline()), List.of());
        List<Place> candidates = named.stream()
                // An update with another address of its own is another update.
                .filter(place -> passage.address() == null || place.address() == null)
                .toList();
        if (candidates.isEmpty() && passage.address() == null) {
            // Without address and headline only the time is left, or the words themselves.
            candidates = places.stream()
                    .filter(place -> place.address() == null)
                    .filter(place -> passage.at() != null && passage.at().equals(place.stated()))
                    .toList();
        }
        for (Place place : candidates) {
            if (run(place, keys) != null) {
                return place;
            }
        }
        if (candidates.isEmpty() && passage.address() == null) {
            return places.stream()
                    .filter(place -> run(place, keys) != null)
                    .findFirst()
                    .orElse(null);
        }
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    private static @Nullable Run run(Place place, List<String> keys) {
        int at = keys.isEmpty() ? -1 : Collections.indexOfSubList(place.keys(), keys);
        return at < 0 ? null : new Run(place, at, at + keys.size());
    }

    private @Nullable Run elsewhere(List<String> keys) {
        return places.stream()
                .map(place -> run(place, keys))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns what stands in place of a passage whose update can't be told, or null. */
    private @Nullable Run alike(CitedPassage passage, List<String> keys) {
        if (keys.size() < LEAST_TELLING) {
            return null;
        }
        Set<String> wanted = new HashSet<>(keys);
        Run best = null;
        double most = LEAST_ALIKE;
        for (Place place : places) {
            boolean another = passage.address() != null && place.address() != null
                    || passage.headline() != null && place.version().update().headline() != null;
            if (another) {
                // Blogs say many things in one form: an update with an address or a headline of its own is another.
                continue;
            }
            long shared = wanted.stream()
                    .filter(new HashSet<>(place.keys())::contains)
                    .count();
            if (shared >= most * wanted.size()) {
                Run run = nearest(place, keys, LEAST_ALIKE);
                if (run != null) {
                    best = run;
                    most = (double) shared / wanted.size();
                }
            }
        }
        return best;
    }

    /**
     * Returns the run of an update from the first to the last word that is left of a passage; null if too few are. A
     * headline, which often has some of the same words, is looked at only if the rest has too few.
     */
    private static @Nullable Run nearest(Place place, List<String> keys, double least) {
        Run below = place.body() == 0 ? null : nearest(place, place.body(), keys, least);
        return below == null ? nearest(place, 0, keys, least) : below;
    }

    private static @Nullable Run nearest(Place place, int start, List<String> keys, double least) {
        List<String> there = place.keys().subList(start, place.keys().size());
        boolean[] gone = new boolean[keys.size()];
        boolean[] came = new boolean[there.size()];
        for (WordDiff.Hunk hunk : WordDiff.between(keys, there)) {
            Arrays.fill(gone, hunk.from(), hunk.to(), true);
            Arrays.fill(came, hunk.otherFrom(), hunk.otherTo(), true);
        }
        int left = 0;
        for (boolean is : gone) {
            left += is ? 0 : 1;
        }
        int first = 0;
        while (first < came.length && came[first]) {
            first++;
        }
        int last = came.length;
        while (last > first && came[last - 1]) {
            last--;
        }
        if (left == 0 || left < least * keys.size()) {
            return null;
        }
        // What stands where the passage began or ended belongs to it: so many words as are gone there.
        int lead = 0;
        while (lead < gone.length && gone[lead]) {
            lead++;
        }
        int trail = 0;
        while (trail < gone.length && gone[gone.length - 1 - trail]) {
            trail++;
        }
        return new Run(place, start + Math.max(0, first - lead), start + Math.min(came.length, last + trail));
    }

    /** Returns who says a run of words, or the longest part of it, or null if nobody is named. */
    private static @Nullable String speaker(Run run) {
        List<String> words = run.place().keys().subList(run.from(), run.to());
        String speaker = null;
        int most = 0;
        for (Quote quote : run.place().version().speech()) {
            List<String> said = Piece.in(quote.text()).stream()
                    .filter(CitedCheck::isTelling)
                    .map(Piece::folded)
                    .toList();
            boolean whole = Collections.indexOfSubList(said, words) >= 0;
            boolean part = !said.isEmpty() && Collections.indexOfSubList(words, said) >= 0;
            int shared = whole ? words.size() : part ? said.size() : 0;
            if (quote.speaker() != null && shared > most) {
                speaker = quote.speaker();
                most = shared;
            }
        }
        return speaker;
    }

    /** Whether two names are of one person, of whom one capture may only say the family name. */
    private static boolean isOne(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    private static List<String> words(String name) {
        return Piece.in(name).stream().filter(Piece::isWord).map(Piece::folded).toList();
    }

    /** Returns a passage as a capture has it, with all that finds it again. */
    public static CitedPassage passage(AnalysedDocument capture, Update update, String words, @Nullable Quote quote) {
        Moment moment = capture.moments().get(update.id());
        return new CitedPassage(
                words,
                quote == null ? null : quote.speaker(),
                new UpdateKeys(capture.document()).address(update),
                update.headline(),
                moment == null ? null : stated(moment));
    }
}
