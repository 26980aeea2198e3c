package app.rundown.export.cite;

import app.rundown.export.content.HtmlText;
import app.rundown.export.content.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Citations without a manual: who said what where and when, with commas between the parts. */
final class PlainCitation {
    private PlainCitation() {}

    /** Cites as plain text; HTML has the address as a link. */
    static CitedText plain(Cited cited, boolean whole) {
        Line line = new Line().add(said(cited)).add(String.join(", ", source(cited)));
        String url = cited.url();
        if (url != null) {
            line.add(", ").address(url);
        }
        return line.add(evidence(cited, whole)).done();
    }

    /** Cites as Markdown, the source as a link. HTML has the same link, for editors that take it. */
    static CitedText markdown(Cited cited, boolean whole) {
        String source = String.join(", ", source(cited));
        String evidence = evidence(cited, whole);
        return new CitedText(
                MarkdownText.escape(said(cited))
                        + MarkdownText.link(source, cited.url())
                        + MarkdownText.inline(evidence),
                HtmlText.escape(said(cited)) + HtmlText.link(source, cited.url()) + HtmlText.escape(evidence));
    }

    private static String said(Cited cited) {
        @Nullable Said said = cited.said();
        return said == null ? "" : said.words() + " — " + said.by() + ", in ";
    }

    private static List<String> source(Cited cited) {
        List<String> parts = new ArrayList<>();
        parts.add(cited.headline() == null ? Cited.INTRODUCTION : quoted(cited.headline()));
        if (cited.section() != null) {
            parts.add("section " + quoted(cited.section()));
        }
        parts.add(quoted(cited.title()));
        parts.add(cited.outlet());
        parts.add(cited.time().words(CitedTime.Day.PLAIN));
        if (cited.url() == null) {
            parts.add(cited.file());
        }
        return parts;
    }

    /** Returns what stands behind the source in all styles of words, beginning with a comma. */
    private static String evidence(Cited cited, boolean whole) {
        return ", " + cited.copied(CitedTime.Day.PLAIN) + ", " + cited.hash(whole) + reasons(cited, whole);
    }

    /** Returns what the long form adds, beginning with a semicolon; empty in the short form. */
    static String reasons(Cited cited, boolean whole) {
        return whole ? "; " + String.join("; ", cited.reasons()) : "";
    }

    private static String quoted(@Nullable String name) {
        return "“" + name + "”";
    }
}
