package app.rundown.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates a live blog of nonsense of any length: an HTML page with the updates both as articles and as schema.org
 * JSON-LD. The same length always gives the same page. It has what real pages have: paragraphs with links, quotes with
 * speakers by name, office and pronoun, pictures, cards of other articles, and updates that are only a headline.
 */
final class GeneratedPage {
    private static final Instant NEWEST = Instant.parse("2031-03-09T21:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(47);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "fen", "gil", "hu", "jas", "kem", "lo", "mur", "nat", "pel", "quo", "rin", "sul", "tav", "ve",
            "wim", "zor");
    private static final List<String> SMALL =
            List.of("the", "of", "to", "and", "in", "on", "for", "with", "has", "was");
    private static final List<String> CUES = List.of("said", "warned", "told reporters", "added", "announced");
    private static final int PERSONS = 40;
    private static final int FIRST_ID = 7_100_000;
    private static final int NOUNS = 1500;

    /** How many updates the JSON-LD of a lean page states. */
    private static final int STATED = 10;

    private final Random random = new Random(20310309);
    private final List<String> nouns = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final StringBuilder stream = new StringBuilder();
    private final ArrayNode updates = JsonMapper.shared().createArrayNode();

    private final boolean lean;

    private GeneratedPage(boolean lean) {
        this.lean = lean;
        for (int i = 0; i < NOUNS; i++) {
            nouns.add(invented(2 + random.nextInt(2)));
        }
        for (int i = 0; i < PERSONS; i++) {
            persons.add(capital(invented(2)) + " " + capital(invented(3)));
        }
    }

    /**
     * Returns a page of that many updates, newest first, in UTF-8: about 1,350 bytes each, half of them in the JSON-LD.
     */
    static byte[] of(int updates) {
        return new GeneratedPage(false).page(updates, updates).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns a page whose JSON-LD states only the newest updates, as that of long live blogs does: about 600 bytes
     * each.
     */
    static byte[] lean(int updates) {
        return new GeneratedPage(true).page(updates, Math.min(updates, STATED)).getBytes(StandardCharsets.UTF_8);
    }

    private String page(int count, int stated) {
        for (int i = 0; i < count; i++) {
            update(i, i < stated);
        }
        ObjectNode posting = JsonMapper.shared().createObjectNode();
        posting.put("@context", "https://schema.org").put("@type", "LiveBlogPosting");
        posting.put("headline", "The " + noun() + " of " + capital(noun()) + ", as it happened");
        posting.put("coverageStartTime", NEWEST.minus(STEP.multipliedBy(count)).toString());
        posting.put("coverageEndTime", NEWEST.toString());
        posting.set("liveBlogUpdate", updates);
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + posting.get("headline").asString()
                + "</title>\n"
                + "<link rel=\"canonical\" href=\"https://example.org/news/live/2031/mar/09/harbour\">\n"
                + "<script type=\"application/ld+json\">"
                + posting + "</script></head>\n<body><main><h1>"
                + posting.get("headline").asString() + "</h1>\n<p>" + sentence(24) + "</p>\n" + stream
                + "</main></body></html>\n";
    }

    private void update(int number, boolean stated) {
        Instant made = NEWEST.minus(STEP.multipliedBy(number));
        String headline = capital(words(5)) + " – " + surname(person());
        List<String> paragraphs = number % 20 == 7 ? List.of() : paragraphs();
        stream.append("<article class=\"entry\" id=\"post-")
                .append(FIRST_ID + number)
                .append("\"><time datetime=\"")
                .append(made)
                .append("\">")
                .append(CLOCK.format(made))
                .append(" UTC</time><h2>")
                .append(headline)
                .append("</h2>\n");
        for (String paragraph : paragraphs) {
            stream.append("<p>").append(linked(paragraph)).append("</p>\n");
        }
        if (number % 9 == 4) {
            stream.append("<figure><img src=\"p")
                    .append(number)
                    .append(".jpg\" alt=\"\"><figcaption>")
                    .append(sentence(9))
                    .append("</figcaption></figure>\n");
        }
        if (number % 11 == 5) {
            stream.append("<aside class=\"card\"><h3><a href=\"/a/")
                    .append(number)
                    .append("\">")
                    .append(capital(words(7)))
                    .append("</a></h3><p>")
                    .append(sentence(14))
                    .append("</p></aside>\n");
        }
        stream.append("</article>\n");
        if (stated) {
            updates.addObject()
                    .put("@type", "BlogPosting")
                    .put("@id", "#post-" + (FIRST_ID + number))
                    .put("headline", headline)
                    .put("datePublished", made.toString())
                    .put("articleBody", String.join("\n", paragraphs));
        }
    }

    private List<String> paragraphs() {
        String speaker = person();
        List<String> paragraphs = List.of(
                sentence(16) + " " + sentence(11),
                "“" + sentence(12).replace(".", ",") + "” " + speaker + " " + pick(CUES) + ". " + sentence(9),
                "He " + pick(CUES) + " that “" + words(6) + "” " + words(5) + ", and the minister spoke of “" + words(4)
                        + "”.");
        return lean ? paragraphs.subList(0, 2) : paragraphs;
    }

    private static String linked(String paragraph) {
        int blank = paragraph.indexOf(' ');
        return "<a href=\"/topic\">" + paragraph.substring(0, blank) + "</a>" + paragraph.substring(blank);
    }

    private String sentence(int words) {
        return capital(words(words)) + ".";
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(i % 3 == 0 ? pick(SMALL) : random.nextInt(12) == 0 ? capital(noun()) : noun());
        }
        return String.join(" ", words);
    }

    private String invented(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(pick(SYLLABLES));
        }
        return word.toString();
    }

    private String noun() {
        return pick(nouns);
    }

    private String person() {
        return pick(persons);
    }

    private static String surname(String person) {
        return person.substring(person.indexOf(' ') + 1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
