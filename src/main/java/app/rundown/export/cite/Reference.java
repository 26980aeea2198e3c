package app.rundown.export.cite;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an update or a quote is in a library of sources, the same in BibTeX, CSL-JSON and RIS. An update is an entry of
 * its blog. A quote is an entry of its own whose title is its words. Its author is the speaker only if the document
 * names him and nothing speaks against it, as otherwise a doubtful name would look certain in print; otherwise the
 * title names the speaker, and says how he is known.
 *
 * @param author the one author's name in full, or null
 * @param title headline or words; with clock and zone, and with what is inferred
 * @param container the title of the document
 * @param outlet who published it, or null
 * @param genre what it is, in words
 * @param note all else: the whole time, who wrote the update that quotes, where it was read, when the copy was made
 */
record Reference(
        @Nullable String author,
        String title,
        String container,
        @Nullable String outlet,
        String genre,
        String note) {
    /** Puts an update or a quote into fields. */
    static Reference of(Cited cited, boolean whole) {
        Said said = cited.said();
        String clock = " (" + cited.time().clockWords() + ")";
        String outlet = cited.outlet();
        return new Reference(
                said == null ? cited.author() : said.isSure() ? said.speaker() : null,
                said == null
                        ? String.valueOf(cited.headline()) + clock
                        : said.words() + (said.isSure() ? "" : " — " + said.by()) + clock,
                cited.title(),
                outlet.equals(Outlet.UNKNOWN) ? null : outlet,
                (said == null ? "" : "quotation in a ") + (cited.isOfLiveBlog() ? "live blog" : "article"),
                note(cited, said, whole));
    }

    private static String note(Cited cited, @Nullable Said said, boolean whole) {
        String quoted = said == null
                ? ""
                : said.by() + ", quoted in "
                        + (cited.headline() == null ? "the introduction" : "“" + cited.headline() + "”")
                        + (cited.author() == null ? "" : " by " + cited.author());
        return Stream.of(
                        quoted,
                        cited.section() == null ? "" : "section “" + cited.section() + "”",
                        cited.time().words(CitedTime.Day.PLAIN),
                        cited.url() == null ? cited.file() : "",
                        cited.outlet().equals(Outlet.UNKNOWN) ? Outlet.UNKNOWN : "",
                        cited.copied(CitedTime.Day.PLAIN),
                        cited.hash(whole),
                        whole ? String.join("; ", cited.reasons()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
