package app.rundown.read.html;

import app.rundown.model.Stamp;
import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.line.TimeNote;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.Page;
import app.rundown.read.page.PageIndex;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the line below a page's entries that tells the zone of all its times. */
final class FootNotes {
    private static final Set<String> APART = Set.of("a", "nav", "form");
    /** At most this many elements at a page's end are searched. */
    private static final int SEARCHED = 3000;
    /** So many characters at the end of a page's markup, half of it at most, may be its footer. */
    private static final int FOOTER = 30_000;
    /** The most characters of markup in a line. */
    private static final int LONGEST = 200;

    private FootNotes() {}

    /** Adds the first such line to the draft, as evidence about the times of the page. */
    static void addTo(Page page, ShownEntries.Found found, Draft draft) {
        PageIndex index = page.index();
        Element first = found.first();
        int body = index.place(index.frame().body());
        if (body < 0) {
            return;
        }
        int end = index.end(body);
        int from = Math.max(
                first == null ? body : index.place(first),
                found.members().stream()
                        .mapToInt(Member::place)
                        .map(index::end)
                        .max()
                        .orElse(0));
        for (int place = Math.max(from, end - SEARCHED); place < end; place++) {
            Element e = index.element(place);
            if (TimeNote.is(e.ownText().strip()) && !Nesting.isIn(e, APART)) {
                draft.stamp(Stamp.Source.SHOWN, e.ownText().strip());
                return;
            }
        }
        inFooter(page.text(), draft);
    }

    /** Looks into the end of the markup: a page's footer is left out of its index. */
    private static void inFooter(String markup, Draft draft) {
        int at = markup.indexOf('>', Math.max(markup.length() / 2, markup.length() - FOOTER));
        while (at >= 0) {
            int end = markup.indexOf('<', at);
            boolean linked = markup.regionMatches(true, markup.lastIndexOf('<', at) + 1, "a ", 0, 2);
            String words = end < 0 || end - at > LONGEST || linked
                    ? ""
                    : Parser.unescapeEntities(markup.substring(at + 1, end), false)
                            .strip();
            if (!words.isEmpty()
                    && TimeNote.is(words)
                    && draft.introduction.stream()
                            .noneMatch(block -> block.text().contains(words))) {
                draft.stamp(Stamp.Source.SHOWN, words);
                return;
            }
            at = end < 0 ? end : markup.indexOf('>', end);
        }
    }
}
