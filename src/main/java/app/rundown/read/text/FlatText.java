package app.rundown.read.text;

import app.rundown.read.line.LiveWords;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.UpdateDraft;
import app.rundown.read.text.Opening.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a page whose paragraphs are no more than lines of a text.
 *
 * @param entries the entries in order
 * @param numbers the numbers of the lines that open them
 * @param plain whether each begins with a clock, a number or a part of a game, and not with a name, a date or an age
 * @param game whether they are the commentary on a game
 * @param surely whether words above them call them live that hardly mean anything else
 * @param announced whether a sentence right above them calls them live
 * @param told whether the first or the last one has words that hardly mean anything else, as where a live blog is
 *     closed
 */
public record FlatText(
        List<UpdateDraft> entries,
        List<Integer> numbers,
        boolean plain,
        boolean game,
        boolean surely,
        boolean announced,
        boolean told) {
    /** Reads lines; empty if they are no live blog, or one without clocks. */
    public static Optional<FlatText> of(List<TextLine> lines) {
        return TextLiveBlog.openings(lines).map(FlatText::of);
    }

    private static FlatText of(Openings openings) {
        List<UpdateDraft> entries = new TextReading(openings).draft().entries;
        return new FlatText(
                entries,
                openings.starts.stream()
                        .map(at -> openings.lines.get(at).number())
                        .toList(),
                openings.all().stream().allMatch(FlatText::isPlain),
                openings.all().getFirst().kind() == Kind.PART,
                openings.isSurelyLive(),
                openings.isAnnounced(),
                isTold(entries.getFirst()) || isTold(entries.getLast()));
    }

    private static boolean isTold(UpdateDraft entry) {
        return entry.blocks.stream().anyMatch(block -> LiveWords.areSurelyIn(block.text()));
    }

    private static boolean isPlain(Opening opening) {
        return opening.kind() == Kind.CLOCK || opening.kind() == Kind.PART || opening.kind() == Kind.NUMBER;
    }
}
