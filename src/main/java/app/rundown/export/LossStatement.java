package app.rundown.export;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statement of loss: what an export leaves out, what in it is inferred, and what its format can't carry. */
final class LossStatement {
    private LossStatement() {}

    /** Returns the whole statement in one line. */
    static String of(Format format, Selection selection) {
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
        parts.addAll(missing(format, selection));
        return String.join(" · ", parts);
    }

    /** Returns how many updates all open documents have. */
    static int total(Selection selection) {
        return selection.documents().stream()
                .mapToInt(analysed -> analysed.document().updates().size())
                .sum();
    }

    /** Returns a number with its noun: "1 update", "2 updates". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the quotes of a selection, without reported speech. */
    static List<Quote> quotes(Selection selection) {
        return Stream.concat(
                        selection.introductionQuotes(),
                        selection.entries().stream().flatMap(entry -> entry.quotes().stream()))
                .toList();
    }

    /** Returns what was found as quotes in a selection but taken out by the user. */
    static List<Quote> noQuotes(Selection selection) {
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

    private static List<String> missing(Format format, Selection selection) {
        boolean pictures = has(selection, block -> block instanceof Block.Picture || block instanceof Block.Embed);
        return switch (format) {
            case MARKDOWN, HTML ->
                Stream.concat(
                                pictures ? Stream.of("pictures and embeds as captions and links only") : Stream.empty(),
                                unseen(selection, selection.introductions()))
                        .toList();
            case JSON -> pictures ? List.of("pictures and embeds as captions and addresses only") : List.of();
            case CSV -> csv(selection, pictures);
        };
    }

    private static List<String> csv(Selection selection, boolean pictures) {
        List<String> missing = new ArrayList<>();
        if (pictures) {
            missing.add("pictures");
        }
        if (has(selection, LossStatement::isLinked)) {
            missing.add("links");
        }
        if (selection.introductions() && selection.documents().stream().anyMatch(LossStatement::isIntroduced)) {
            missing.add("introductions");
        }
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            String last = missing.removeLast();
            parts.add("CSV holds no " + (missing.isEmpty() ? last : String.join(", ", missing) + " or " + last));
        }
        long changed = new CsvExporter().changedCells(selection);
        if (changed > 0) {
            parts.add(count(changed, "cell") + " that would be a formula given an apostrophe");
        }
        parts.addAll(unseen(selection, false).toList());
        return parts;
    }

    /**
     * Tells of the controls and changes of direction in the documents' words, each counted once however often the
     * export repeats it.
     *
     * @param introductions whether the export holds the introductions
     */
    private static Stream<String> unseen(Selection selection, boolean introductions) {
        Stream<String> documents = selection.documents().stream()
                .map(AnalysedDocument::document)
                .flatMap(document -> Stream.concat(
                        Stream.of(document.title()),
                        introductions
                                ? document.introduction().stream().flatMap(LossStatement::words)
                                : Stream.empty()));
        Stream<String> updates = selection.entries().stream()
                .map(TimelineEntry::update)
                .flatMap(update -> Stream.of(
                                optional(update.section()),
                                optional(update.headline()),
                                optional(update.author()),
                                update.blocks().stream().flatMap(LossStatement::words))
                        .flatMap(Function.identity()));
        UnseenCharacters.Count count = Stream.concat(documents, updates)
                .map(UnseenCharacters::count)
                .reduce(UnseenCharacters.Count.NONE, UnseenCharacters.Count::plus);
        Stream<String> controls = count.controls() == 0
                ? Stream.empty()
                : Stream.of(count(count.controls(), "control character") + " shown as \ufffd");
        Stream<String> directions = count.directions() == 0
                ? Stream.empty()
                : Stream.of(count(count.directions(), "change") + " of writing direction left out");
        return Stream.concat(controls, directions);
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Post post -> Stream.of(post.origin().words(), post.text());
            case Block.Teaser teaser -> Stream.of(teaser.headline(), teaser.standfirst());
            default -> Stream.of(block.text());
        };
    }

    private static Stream<String> optional(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text);
    }

    private static boolean isLinked(Block block) {
        return block instanceof Block.Words words && !words.links().isEmpty()
                || block instanceof Block.Post post
                        && (!post.links().isEmpty() || post.origin().url() != null);
    }

    private static boolean isIntroduced(AnalysedDocument analysed) {
        return !analysed.document().introduction().isEmpty();
    }

    private static boolean has(Selection selection, Predicate<Block> wanted) {
        Stream<Block> introductions =
                selection.documents().stream().flatMap(analysed -> analysed.document().introduction().stream());
        Stream<Block> updates =
                selection.entries().stream().map(TimelineEntry::update).flatMap(update -> update.blocks().stream());
        return Stream.concat(selection.introductions() ? introductions : Stream.empty(), updates)
                .anyMatch(wanted);
    }
}
