package app.rundown.read.html.article;

import app.rundown.read.line.LineStyle;
import app.rundown.read.page.LenientJson;
import app.rundown.read.page.MarkupText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The text of an article as the page's schema.org data have it: one string, often without its paragraphs. It is not
 * read, but it tells where in the page the text stands.
 */
final class StatedText {
    /** How deep the data are searched. */
    private static final int DEEPEST = 8;
    /** A shorter text may be a teaser. */
    private static final int FEWEST_WORDS = 60;
    /** So many letters at the beginning of a paragraph tell which it is. */
    private static final int BEGINNING = 40;

    /** Of a longer text, so many characters are compared. It bounds the time for each paragraph. */
    private static final int LONGEST = 100_000;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String letters;
    private final int words;

    private StatedText(String text) {
        this.letters = letters(text);
        this.words = LineStyle.words(text);
    }

    /** Returns the longest text that a page states, or null if there is none of some length. */
    static @Nullable StatedText of(Document html) {
        String longest = "";
        for (Element script : html.getElementsByTag("script")) {
            if (script.data().contains("articleBody")) {
                JsonNode data = LenientJson.parse(script.data());
                longest = data == null ? longest : longest(data, longest, 0);
            }
        }
        StatedText text = new StatedText(MarkupText.plain(longest.substring(0, Math.min(LONGEST, longest.length()))));
        return text.words < FEWEST_WORDS ? null : text;
    }

    /** Returns how many words the text has. */
    int words() {
        return words;
    }

    /** Whether a paragraph is part of the text. */
    boolean has(String paragraph) {
        String own = letters(paragraph);
        return !own.isEmpty() && letters.contains(own.substring(0, Math.min(BEGINNING, own.length())));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String longest(JsonNode node, String before, int depth) {
        String longest = before;
        JsonNode body = node.isObject() ? node.get("articleBody") : null;
        if (body != null && body.isString() && body.stringValue().length() > longest.length()) {
            longest = body.stringValue();
        }
        if (depth < DEEPEST) {
            for (JsonNode child : node) {
                longest = child.isContainer() ? longest(child, longest, depth + 1) : longest;
            }
        }
        return longest;
    }
}
