package app.rundown.read.html;

import app.rundown.model.Problem;
import app.rundown.read.json.LinkedData;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PagerWords;
import app.rundown.read.page.MarkupPieces;
import app.rundown.read.page.PageIndex;
import app.rundown.text.TextTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Recognises pages whose updates are loaded by a script and are missing from the page as it was read: because it has an
 * element from the table {@code scripted-updates.tsv} for the script to fill, or because it calls itself a live blog
 * and states no updates.
 */
public final class ScriptedUpdates {
    /** Parts of the opening tag of a button that shows more updates. */
    private static final List<String> BUTTONS = List.of("<button", "-more", "_more", "oadmore", "oadMore", "howMore");

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    /** An element with at least this many words was saved after the script had filled it. */
    private static final int WORDS = 8;

    private static final String ADVICE =
            " Open it in a browser, wait until they show, and save it again as a complete page.";

    private ScriptedUpdates() {}

    /**
     * A row of the table.
     *
     * @param selector finds the element that the script fills
     * @param whose the server that the script belongs to
     * @param data how to find the address of the script's data; empty if it can't be found
     */
    private record Placeholder(Evaluator selector, String whose, String data) {
        private static final List<Placeholder> ALL =
                TextTable.rows(ScriptedUpdates.class, "scripted-updates.tsv").stream()
                        .map(Placeholder::of)
                        .toList();

        static Placeholder of(List<String> row) {
            return new Placeholder(QueryParser.parse(row.getFirst()), row.get(1), row.size() > 2 ? row.get(2) : "");
        }

        /** Returns the address of the data, or null unless the page states all of it. */
        @Nullable
        String address(Element place, Document html) {
            String address =
                    data.startsWith("@") ? place.absUrl(data.substring(1)) : data.isEmpty() ? "" : filled(html);
            return address.startsWith("http://") || address.startsWith("https://") ? address : null;
        }

        private String filled(Document html) {
            StringBuilder scripts = new StringBuilder();
            html.select("script:not([src])")
                    .forEach(script -> scripts.append(script.data()).append('\n'));
            boolean whole = FIELD.matcher(data).results().allMatch(field -> value(scripts, field) != null);
            return whole
                    ? FIELD.matcher(data)
                            .replaceAll(field -> Matcher.quoteReplacement(String.valueOf(value(scripts, field))))
                    : "";
        }

        private static @Nullable String value(CharSequence scripts, MatchResult field) {
            Matcher value = Pattern.compile("\"" + field.group(1) + "\"\\s*:\\s*\"?([^\"\\s,}]+)")
                    .matcher(scripts);
            return value.find() ? value.group(1).replace("\\/", "/") : null;
        }
    }

    /** Returns a problem if a page has a button that makes its script show older updates. */
    static Optional<Problem> findButton(String markup) {
        return MarkupPieces.with(BUTTONS, markup, "").stream()
                .map(button -> button.text().strip())
                .filter(PagerWords::isMore)
                .findFirst()
                .map(words -> new Problem(
                        "the page",
                        "More updates may appear when you press “" + words
                                + "”: they are loaded by a script and are not in the page as it was read. Open it in"
                                + " a browser, press until all show, and save it again as a complete page."));
    }

    /**
     * Returns a problem with advice if a page's updates are loaded by a script.
     *
     * @param what the beginning of its sentence: "its updates"
     */
    public static Optional<Problem> find(PageIndex index, String what) {
        Optional<Problem> placeholder = findPlaceholder(index, what);
        return placeholder.isPresent() || !new LinkedData(index.named("script")).isLiveBlog()
                ? placeholder
                : Optional.of(called(what));
    }

    /** Returns the problem of a page that calls itself a live blog but has no updates. */
    public static Problem called(String what) {
        return new Problem(
                "the page", what + " are loaded by a script: the page calls itself a live blog but has none." + ADVICE);
    }

    /**
     * Returns a problem with advice if a page has an element for a script to fill with updates.
     *
     * @param what the beginning of its sentence
     */
    public static Optional<Problem> findPlaceholder(PageIndex index, String what) {
        Document html = index.html();
        for (Placeholder place : Placeholder.ALL) {
            for (Element found : html.select(place.selector())) {
                if (LineStyle.words(found.text()) < WORDS) {
                    String address = place.address(found, html);
                    String there = address == null
                            ? ""
                            : " The script's data is at " + address + "; opening that may work as well.";
                    String sentence = what + " are loaded by a script (from " + place.whose()
                            + ") and are not in the page as it was read." + ADVICE + there;
                    return Optional.of(new Problem("the page", sentence, address));
                }
            }
        }
        return Optional.empty();
    }
}
