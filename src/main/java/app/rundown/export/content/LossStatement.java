package app.rundown.export.content;

import app.rundown.history.HistoryIndex;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement of loss: what an export leaves out, what in it is inferred, and what its format can't carry. */
public final class LossStatement {
    private LossStatement() {}

    /**
     * Returns the whole statement in one line for people ("3 of 24 updates · filter: topic Iran · 3 times inferred ·
     * CSV holds no pictures"). Mentions only what this selection has.
     */
    public static String of(Exporter exporter, Selection selection) {
        List<String> parts = new ArrayList<>();
        int chosen = selection.entries().size();
        int total = total(selection);
        parts.add(
                chosen == total && total > 1 ? "all " + total + " updates" : chosen + " of " + count(total, "update"));
        if (!selection.filter().isEmpty()) {
            parts.add("filter: " + selection.filter());
        }
        long inferred = with(selection, moment -> moment.basis() == Moment.Basis.INFERRED);
        if (inferred > 0) {
            parts.add(count(inferred, "time") + " inferred");
        }
        long set = selection.entries().stream()
                .filter(entry -> entry.moment().at() != null && entry.moment().isSet())
                .count();
        if (set > 0) {
            parts.add(count(set, "time") + " as set by the user");
        }
        List<Quote> quotes = quotes(selection);
        long corrected = quotes.stream().filter(Quote::isSetByUser).count();
        if (corrected > 0) {
            parts.add(count(corrected, "speaker") + " as set by the user");
        }
        long none = noQuotes(selection).size();
        if (none > 0) {
            parts.add(count(none, "quote") + " taken out by the user");
        }
        long unknown = with(selection, moment -> moment.local() == null);
        if (unknown > 0) {
            parts.add(count(unknown, "update") + " without a time");
        }
        long zoneless = with(selection, moment -> moment.at() == null && moment.local() != null);
        if (zoneless > 0) {
            parts.add(count(zoneless, "update") + " without a zone");
        }
        if (selection.withoutTime() > 0) {
            parts.add(count(selection.withoutTime(), "update") + " without a time left out");
        }
        if (!exporter.carriesHistory()) {
            leftOutOfHistory(selection).forEach(parts::add);
        }
        parts.addAll(exporter.missing(selection));
        return String.join(" · ", parts);
    }

    private static List<String> leftOutOfHistory(Selection selection) {
        HistoryIndex history = selection.timeline().history();
        List<String> parts = new ArrayList<>();
        long changed = selection.entries().stream()
                .filter(entry -> !history.told(entry.id()).isEmpty())
                .count();
        if (changed > 0) {
            parts.add("what became of " + count(changed, "update") + " between captures left out");
        }
        boolean page = selection.documents().stream()
                .anyMatch(one -> !history.toldOfPage(one.document().id()).isEmpty());
        if (page) {
            parts.add("what became of the title or introduction between captures left out");
        }
        return parts;
    }

    /** Returns how many updates all open documents have. */
    public static int total(Selection selection) {
        return selection.timeline().entries().size();
    }

    /** Returns a number with its noun: "1 update", "2 updates". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the quotes of a selection, without reported speech. */
    public static List<Quote> quotes(Selection selection) {
        return Stream.concat(
                        selection.introductionQuotes(),
                        selection.entries().stream().flatMap(entry -> entry.quotes().stream()))
                .toList();
    }

    /** Returns what was found as quotes in a selection but taken out by the user. */
    public static List<Quote> noQuotes(Selection selection) {
        if (selection.documents().stream()
                .allMatch(analysed -> analysed.noQuotes().isEmpty())) {
            return List.of();
        }
        Set<String> chosen = selection.entries().stream().map(TimelineEntry::id).collect(Collectors.toSet());
        return selection.documents().stream()
                .flatMap(analysed -> analysed.noQuotes().stream())
                .filter(quote -> quote.update() == null ? selection.introductions() : chosen.contains(quote.update()))
                .toList();
    }

    private static long with(Selection selection, Predicate<Moment> wanted) {
        return selection.entries().stream()
                .map(TimelineEntry::moment)
                .filter(wanted)
                .count();
    }
}
