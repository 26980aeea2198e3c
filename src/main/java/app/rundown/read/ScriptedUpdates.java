package app.rundown.read;

import app.rundown.model.Problem;
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
 * Tells a page whose updates come by script, and are not in it as it was read: by a place that the script fills, from
 * the table {@code scripted-updates.tsv}, or because the page calls itself a live blog and states no updates.
 */
final class ScriptedUpdates {
    private static final List<String> BUTTONS = List.of("<button", "-more", "_more", "oadmore", "oadMore", "howMore");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final int WORDS = 8;
    private static final String ADVICE =
            " Open it in a browser, wait until they show, and save it again as a complete page.";

    private ScriptedUpdates() {}

    /**
     * A row of the table.
     *
     * @param data how the address of the data is found; empty where it can't be
     */
    private record Place(Evaluator selector, String whose, String data) {
        private static final List<Place> ALL = TextTable.rows(ScriptedUpdates.class, "scripted-updates.tsv").stream()
                .map(Place::of)
                .toList();

        static Place of(List<String> row) {
            return new Place(QueryParser.parse(row.getFirst()), row.get(1), row.size() > 2 ? row.get(2) : "");
        }

        /** The address of the data as far as the page names it whole. */
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

    /** Says so where a page has a button at which its script shows older updates. */
    static Optional<Problem> behindButton(String markup) {
        return MarkupPieces.with(BUTTONS, markup, "").stream()
                .map(button -> button.text().strip())
                .filter(PagerWords::isMore)
                .findFirst()
                .map(words -> new Problem(
                        "the page",
                        "More updates may show at a press of “" + words
                                + "”: they come by script, and are not in the page as it was read. Open it in"
                                + " a browser, press until all show, and save it again as a complete page."));
    }

    /**
     * Says so and what can be done, where a page is like that.
     *
     * @param what the sentence's beginning: "its updates"
     */
    static Optional<Problem> in(Survey survey, String what) {
        Document html = survey.html();
        for (Place place : Place.ALL) {
            for (Element found : html.select(place.selector())) {
                if (Wording.words(found.text()) < WORDS) {
                    String address = place.address(found, html);
                    String there = address == null
                            ? ""
                            : " What the script asks for is at " + address + "; opening that may do as well.";
                    String sentence = what + " come by script (from " + place.whose()
                            + "), and are not in the page as it was read." + ADVICE + there;
                    return Optional.of(new Problem("the page", sentence, address));
                }
            }
        }
        return new LinkedData(survey.named("script")).isLiveBlog()
                ? Optional.of(new Problem(
                        "the page",
                        what + " come by script: the page calls itself a live blog, but holds none." + ADVICE))
                : Optional.empty();
    }
}
