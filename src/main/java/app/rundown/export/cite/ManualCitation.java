package app.rundown.export.cite;

import java.util.Locale;

/**
 * Citations by the manuals. What they tell of entries of blogs and of pages that change is followed:
 *
 * <ul>
 *   <li>The Chicago Manual of Style, 17th edition, notes: 14.208 (an entry in quotation marks, the blog in italics,
 *       "(blog)" unless its name says so), 14.191 (names of news sites in italics, as the manual's own <a
 *       href="https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0370.html">questions and
 *       answers</a> explain; a clock time where a story goes on), 14.12 (the day of access before the address), 14.260
 *       ("quoted in").
 *   <li>Publication Manual of the American Psychological Association, 7th edition: 10.16 (pages of news sites), 9.16
 *       (the day of retrieval where content is meant to change), 9.17 ("n.d."), 9.21 (a description in square
 *       brackets), 8.6 ("as cited in"). Without an author the title stands first (9.12).
 *   <li>MLA Handbook, 9th edition: the entry in quotation marks, its containers in italics, the day first with the
 *       months shortened, the day of access last where a work may change (page 211), "qtd. in" for words of others.
 *       "n.d." is no longer used: an unknown time is called so.
 * </ul>
 *
 * <p>Different from the manuals: names are not turned around, because a page does not tell which part is the family's;
 * no capital is changed; "captured" or "read" stands for "accessed" and "retrieved"; a clock is given as the page has
 * it. Titles may be cut, which "…" shows. Commas and full stops stand within the marks of a title, never within those
 * of a quote.
 */
final class ManualCitation {
    private static final String SENTENCE_ENDS = ".?!…";

    private ManualCitation() {}

    /** A note: speaker, words, author, entry, blog, outlet, date, copy, address. */
    static CitedText chicago(Cited cited, boolean whole) {
        Line line = new Line();
        said(line, cited, " quoted in ");
        if (cited.author() != null) {
            line.add(cited.author() + ", ");
        }
        headline(line, cited, ",");
        line.italic(cited.title()).add(cited.needsKind() ? " (live blog), " : ", ");
        section(line, cited);
        outlet(line, cited, cited.hasNamedOutlet());
        line.add(", " + cited.time().marked(CitedTime.Day.AMERICAN) + ", ");
        line.add(cited.copied(CitedTime.Day.AMERICAN) + ", ");
        place(line, cited);
        return line.add(evidence(cited, whole)).done();
    }

    /** A reference: author, date, entry with what it is, blog, outlet, copy, address. */
    static CitedText apa(Cited cited, boolean whole) {
        Line line = new Line();
        said(line, cited, " as cited in ");
        String author = cited.author();
        if (author == null) {
            title(line, cited);
            date(line, cited);
        } else {
            line.add(sentence(author) + " ");
            date(line, cited);
            title(line, cited);
        }
        String section = cited.section();
        line.add("In ")
                .add(section == null ? sentence(cited.title()) : cited.title() + ", section " + quoted(section, "."))
                .add(" " + sentence(cited.outlet()) + " ");
        line.add(capital(cited.copied(CitedTime.Day.AMERICAN)) + ", from ");
        place(line, cited);
        // No full stop: it could be taken for a part of the address.
        return line.add(" [" + cited.hash(whole) + "]" + PlainCitation.reasons(cited, whole))
                .done();
    }

    /** A work cited: author, entry, blog, outlet, date, address, copy. */
    static CitedText mla(Cited cited, boolean whole) {
        Line line = new Line();
        said(line, cited, " qtd. in ");
        if (cited.author() != null) {
            line.add(sentence(cited.author()) + " ");
        }
        headline(line, cited, ".");
        line.italic(cited.title()).add(", ");
        section(line, cited);
        outlet(line, cited, false);
        line.add(", " + cited.time().marked(CitedTime.Day.SHORT) + ", ");
        place(line, cited);
        line.add(". " + capital(cited.copied(CitedTime.Day.SHORT)));
        return line.add(evidence(cited, whole)).done();
    }

    private static void said(Line line, Cited cited, String where) {
        Said said = cited.said();
        if (said != null) {
            line.add(said.by() + ", " + said.words() + where);
        }
    }

    private static void section(Line line, Cited cited) {
        String section = cited.section();
        if (section != null) {
            line.add("section " + quoted(section, ",") + " ");
        }
    }

    private static void outlet(Line line, Cited cited, boolean italic) {
        if (italic) {
            line.italic(cited.outlet());
        } else {
            line.add(cited.outlet());
        }
    }

    private static void headline(Line line, Cited cited, String stop) {
        String headline = cited.headline();
        line.add(headline == null ? Cited.INTRODUCTION + stop + " " : quoted(headline, stop) + " ");
    }

    private static void title(Line line, Cited cited) {
        String headline = cited.headline();
        if (headline == null) {
            line.add("Introduction. ");
        } else {
            line.italic(headline).add(cited.isOfLiveBlog() ? " [Live blog entry]. " : isEnded(headline) ? " " : ". ");
        }
    }

    private static void date(Line line, Cited cited) {
        CitedTime time = cited.time();
        line.add("(" + (time.day() == null ? "n.d., " : "") + time.words(CitedTime.Day.YEAR_FIRST) + "). ");
    }

    private static void place(Line line, Cited cited) {
        String url = cited.url();
        if (url == null) {
            line.add(cited.file());
        } else {
            line.address(url);
        }
    }

    private static String evidence(Cited cited, boolean whole) {
        return ". " + cited.hash(whole) + PlainCitation.reasons(cited, whole) + (whole ? "." : "");
    }

    /** Returns a title in quotation marks, with a comma or a full stop within them unless it ends with its own. */
    private static String quoted(String title, String stop) {
        boolean ended = title.endsWith(".") || title.endsWith(",") || stop.equals(".") && isEnded(title);
        return "“" + title + (ended ? "" : stop) + "”";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(String words) {
        return isEnded(words) ? words : words + ".";
    }

    private static boolean isEnded(String words) {
        return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
