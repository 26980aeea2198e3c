package app.rundown.cli;

import app.rundown.export.content.AttributedQuote;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The quotes among which a user chooses one by its number or its words; reported words come after an update's quotes.
 */
record QuoteChoice(List<Quote> quotes) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    /** How many quotes are listed where none fits, and how many of their characters. */
    private static final int MOST_LISTED = 10;

    private static final int LONGEST = 80;

    /**
     * Returns the quotes of some updates.
     *
     * @param introductions whether those before the updates count too; they come first
     */
    static QuoteChoice of(Timeline timeline, List<TimelineEntry> entries, boolean introductions) {
        Stream<Quote> before = introductions
                ? timeline.documents().stream()
                        .map(AnalysedDocument::speech)
                        .flatMap(List::stream)
                        .filter(quote -> quote.update() == null)
                : Stream.empty();
        return new QuoteChoice(Stream.concat(
                        before,
                        entries.stream()
                                .flatMap(entry -> Stream.concat(entry.quotes().stream(), entry.reports().stream())))
                .toList());
    }

    /** Returns those that a user means by a number, from 1, or by words; case and accents make no difference. */
    List<Quote> called(String which) {
        if (NUMBER.matcher(which).matches()) {
            int number = Integer.parseInt(which);
            return number >= 1 && number <= quotes.size() ? List.of(quotes.get(number - 1)) : List.of();
        }
        String words = Folded.key(which);
        return words.isEmpty()
                ? List.of()
                : quotes.stream()
                        .filter(quote -> Folded.key(quote.text()).contains(words))
                        .toList();
    }

    /** Says that none fits, and lists those that there are. */
    String none(String which) {
        if (quotes.isEmpty()) {
            return "no quotes were found in what was chosen.";
        }
        String listed = IntStream.range(0, Math.min(quotes.size(), MOST_LISTED))
                .mapToObj(i -> "\n  " + (i + 1) + "  "
                        + cut(AttributedQuote.of(quotes.get(i)).text()))
                .collect(Collectors.joining());
        int more = quotes.size() - MOST_LISTED;
        return "no quote fits “" + which + "”. There are:" + listed + (more > 0 ? "\n  and " + more + " more" : "");
    }

    private static String cut(String line) {
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1))) + "…";
    }
}
