package app.rundown.ui.format;

import app.rundown.export.content.HistoryWords;
import app.rundown.history.Comparison;
import app.rundown.history.Fate;
import app.rundown.history.History;
import app.rundown.history.UpdateChange;
import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what became of an update from one capture of its live blog to the next, and how captures are called. */
public final class HistoryPhrases {
    /** Longer words of an edit stand in the reason only, in characters. */
    private static final int LONGEST = 24;

    /** Marks and blanks at the ends of a part of a sentence. */
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:.–—]+|[\\s,;:–—]+$");

    /** The fates that are counted beside edits, those that matter most first. */
    private static final List<Fate> COUNTED =
            List.of(Fate.GONE, Fate.RETIMED, Fate.REORDERED, Fate.INSERTED, Fate.RETURNED, Fate.NEW);

    /** How a phrase is to be taken. */
    public enum Tone {
        /** Look twice: what is said was changed. */
        DOUBT,
        /** It is no longer there. */
        BAD,
        /** It came. */
        GOOD,
        /** The same words elsewhere, or at another time. */
        MOVED
    }

    /**
     * A short phrase.
     *
     * @param text the phrase: "figure: six → eight"
     * @param why says more about it, in sentences
     */
    public record Phrase(String text, String why, Tone tone) {}

    private HistoryPhrases() {}

    /**
     * Returns what became of an update; nothing if it is as it was, or only came or scrolled out.
     *
     * @param most more edits than this are only counted
     */
    public static List<Phrase> of(UpdateChange change, AnalysedDocument older, AnalysedDocument newer, int most) {
        List<Phrase> phrases = new ArrayList<>();
        String when = " between " + when(older) + " and " + when(newer) + ".";
        for (Fate fate : change.fates()) {
            switch (fate) {
                case EDITED -> addEdits(change.edits(), when, most, phrases);
                case RETIMED -> phrases.add(retimed(change, when));
                case REORDERED ->
                    phrases.add(new Phrase(
                            HistoryWords.fate(fate), "It was put elsewhere among the others" + when, Tone.MOVED));
                case INSERTED ->
                    phrases.add(new Phrase(
                            HistoryWords.fate(fate),
                            "The capture of " + when(older) + " does not have it, though it shows newer updates.",
                            Tone.DOUBT));
                case RETURNED ->
                    phrases.add(new Phrase(
                            HistoryWords.fate(fate),
                            "It was missing in the capture before, and came back" + when,
                            Tone.DOUBT));
                case GONE ->
                    phrases.add(new Phrase(
                            "gone in the capture of " + when(newer),
                            "Last seen in the capture of " + when(older)
                                    + ". The newer one shows older updates, so that it has not only"
                                    + " scrolled out.",
                            Tone.BAD));
                // That it came, or can't be seen any more, says nothing about the update.
                case NEW, CAME_INTO_VIEW, SCROLLED_OUT -> {}
            }
        }
        return phrases;
    }

    private static void addEdits(List<Edit> all, String when, int most, List<Phrase> phrases) {
        // The same change in the headline and in the words below it is told once.
        Map<String, List<Edit>> alike = new LinkedHashMap<>();
        for (Edit edit : all) {
            if (!edit.isTrivial()) {
                alike.computeIfAbsent(brief(edit), text -> new ArrayList<>()).add(edit);
            }
        }
        List<Edit> more = new ArrayList<>();
        int told = 0;
        for (Map.Entry<String, List<Edit>> one : alike.entrySet()) {
            List<Edit> edits = one.getValue();
            if (told++ < most) {
                String times = edits.size() == 1 ? "" : " · " + Counts.number(edits.size()) + "×";
                phrases.add(new Phrase(
                        one.getKey() + times,
                        wholes(edits) + " Changed" + when,
                        tone(edits.getFirst().kind())));
            } else {
                more.addAll(edits);
            }
        }
        if (!more.isEmpty()) {
            phrases.add(
                    new Phrase(Counts.of(more.size(), "more edit"), Sentences.asSentence(wholes(more)), Tone.DOUBT));
        }
    }

    private static String wholes(List<Edit> edits) {
        return edits.stream().map(HistoryPhrases::whole).distinct().collect(Collectors.joining(" "));
    }

    private static Tone tone(EditKind kind) {
        return switch (kind) {
            case MOVED, SPELLING, TYPOGRAPHY, LINK -> Tone.MOVED;
            case QUOTATION, ATTRIBUTION, NEGATION, FIGURE, TIME, HEDGE, NAME, REMOVAL, ADDITION, WORDING -> Tone.DOUBT;
        };
    }

    /** Returns a short text for an edit, such as "figure: six → eight" or "negation dropped: not". */
    public static String brief(Edit edit) {
        String kind = HistoryWords.kind(edit.kind());
        String removed = Sentences.shortened(words(edit.removed()), LONGEST);
        String added = Sentences.shortened(words(edit.added()), LONGEST);
        boolean plain = edit.kind() == EditKind.REMOVAL || edit.kind() == EditKind.ADDITION;
        if (edit.kind() == EditKind.MOVED) {
            return "words moved: " + added;
        }
        if (edit.added().isEmpty()) {
            return (plain ? "removed: " : kind + " dropped: ") + removed;
        }
        if (edit.removed().isEmpty()) {
            return (plain ? "added: " : kind + " added: ") + added;
        }
        return kind + ": " + removed + " → " + added;
    }

    /** Returns a part of a sentence without the marks that tied it to its neighbours; all of it if there is no word. */
    private static String words(String part) {
        String words = AROUND.matcher(part).replaceAll("");
        return words.isEmpty() ? part : words;
    }

    /** Returns the words of an edit, before and now. */
    public static String whole(Edit edit) {
        return "Before: “" + edit.removed() + "”. Now: “" + edit.added() + "”.";
    }

    private static Phrase retimed(UpdateChange change, String when) {
        Moment before = Objects.requireNonNull(change.before()).moment();
        Moment after = Objects.requireNonNull(change.after()).moment();
        return new Phrase(
                "retimed: " + shown(before.shown()) + " → " + shown(after.shown()),
                "It got another time" + when,
                Tone.MOVED);
    }

    private static String shown(@Nullable String clock) {
        return clock == null ? "?" : clock;
    }

    /**
     * Returns how a capture is called: "14 May 2024, 20:31 UTC", or its file's name if nothing says when it was made.
     */
    public static String when(AnalysedDocument capture) {
        return capture.captured() == null
                ? "“" + capture.document().capture().name() + "”"
                : TimeFormat.instant(capture.captured().at());
    }

    /**
     * Returns how a capture is called among the others of its live blog, where its zone is said beside it: "14 May,
     * 20:31", with the year if they are of several years.
     */
    public static String brief(AnalysedDocument capture, History history) {
        if (capture.captured() == null) {
            return when(capture);
        }
        ZonedDateTime at = utc(capture.captured().at());
        boolean oneYear = history.captures().stream()
                .map(AnalysedDocument::captured)
                .allMatch(other -> other == null || utc(other.at()).getYear() == at.getYear());
        LocalDate day = at.toLocalDate();
        return (oneYear ? TimeFormat.dayAndMonth(day) : TimeFormat.shortDay(day)) + ", " + TimeFormat.clock(at);
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    /**
     * Returns what was changed between two captures, counted: "title edited", "2 figures", "1 negation", "1 gone", "2
     * new", "4 trivial". What matters most stands first; empty if nothing was changed.
     */
    public static List<Phrase> counts(Comparison comparison) {
        Map<EditKind, Integer> edits = new EnumMap<>(EditKind.class);
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        int trivial = 0;
        for (UpdateChange change : comparison.changes()) {
            change.fates().forEach(fate -> fates.merge(fate, 1, Integer::sum));
            for (Edit edit : change.edits()) {
                if (edit.isTrivial()) {
                    trivial++;
                } else {
                    edits.merge(edit.kind(), 1, Integer::sum);
                }
            }
        }
        List<Phrase> counts = new ArrayList<>();
        if (comparison.page().isTelling()) {
            counts.add(new Phrase(
                    HistoryWords.partsOfPage(comparison.page()) + " edited",
                    "The page’s own words, above its updates.",
                    Tone.DOUBT));
        }
        edits.forEach((kind, count) ->
                counts.add(new Phrase(Counts.of(count, noun(kind)), "Edits of this kind.", tone(kind))));
        for (Fate fate : COUNTED) {
            int count = fates.getOrDefault(fate, 0);
            if (count > 0) {
                counts.add(new Phrase(
                        Counts.number(count) + " " + HistoryWords.fate(fate),
                        "Updates that this became of.",
                        tone(fate)));
            }
        }
        if (trivial > 0) {
            counts.add(new Phrase(
                    Counts.number(trivial) + " trivial", "Edits of marks, white space and links only.", Tone.MOVED));
        }
        return counts;
    }

    /** Returns what became of updates, counted: "2 edited", "1 gone"; without those that are as they were. */
    public static List<String> fates(List<UpdateChange> changes) {
        List<String> counts = new ArrayList<>();
        int edited =
                (int) changes.stream().filter(UpdateChange::isEditedTellingly).count();
        if (edited > 0) {
            counts.add(Counts.number(edited) + " " + HistoryWords.fate(Fate.EDITED));
        }
        for (Fate fate : COUNTED) {
            int count = (int) changes.stream()
                    .filter(change -> change.fates().contains(fate))
                    .count();
            if (count > 0) {
                counts.add(Counts.number(count) + " " + HistoryWords.fate(fate));
            }
        }
        return counts;
    }

    private static String noun(EditKind kind) {
        return switch (kind) {
            case SPELLING -> "spelling edit";
            case WORDING -> "edited wording";
            case MOVED -> "moved passage";
            case QUOTATION, ATTRIBUTION, NEGATION, FIGURE, TIME, HEDGE, NAME, REMOVAL, ADDITION, TYPOGRAPHY, LINK ->
                HistoryWords.kind(kind);
        };
    }

    private static Tone tone(Fate fate) {
        return switch (fate) {
            case GONE -> Tone.BAD;
            case NEW -> Tone.GOOD;
            case EDITED, INSERTED, RETURNED -> Tone.DOUBT;
            case RETIMED, REORDERED, CAME_INTO_VIEW, SCROLLED_OUT -> Tone.MOVED;
        };
    }
}
