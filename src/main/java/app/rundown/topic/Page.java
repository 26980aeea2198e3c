package app.rundown.topic;

import app.rundown.base.Work;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as the search for topics sees it: its language, its updates as words, and who speaks in them.
 *
 * @param document the document
 * @param tongue its language
 * @param opening the words that many of its updates begin with; may be empty
 * @param known the forms of words met so far
 * @param sample the updates that are learnt from, evenly spread over a long document
 * @param speakers the folded names of those who are quoted, by update
 * @param voices the names of all persons who are quoted
 */
record Page(
        Document document,
        Tongue tongue,
        String opening,
        Forms known,
        List<UpdateWords> sample,
        Map<String, Set<String>> speakers,
        Set<String> voices) {

    /** From so many updates is learnt at most. */
    private static final int SAMPLE = 3_000;

    private static final int GUESSED_WORDS = 250;
    private static final int GUESSED_FROM = 30;

    /** An opening is not longer. */
    private static final int OPENING = 70;

    private static final Pattern LIVE = Pattern.compile(
            "(?iU)\\b(?:live|liveblog|live-blog|liveticker|ticker|newsblog|newsticker|en direct|directo|ao vivo|live"
                    + " updates)\\b");

    /** Found between the theme in a title and the rest. */
    private static final Pattern AFTER_THEME = Pattern.compile("[:|–]| - ");

    static Page of(Document document, List<Quote> speech) {
        List<Update> updates = document.updates();
        Tongue tongue = Tongue.guess(words(updates), document.language());
        String opening = opening(updates);
        Forms known = new Forms(tongue);
        List<UpdateWords> sample = new ArrayList<>();
        int step = updates.size() / SAMPLE + 1;
        for (int i = 0; i < updates.size(); i += step) {
            Work.current().check();
            sample.add(UpdateWords.of(updates.get(i), opening, known));
        }
        Map<String, Set<String>> speakers = new HashMap<>();
        Set<String> voices = new HashSet<>();
        for (Quote quote : speech) {
            if (quote.speaker() != null && quote.voice() != Quote.Voice.ORGANISATION) {
                voices.add(quote.speaker());
                if (quote.update() != null) {
                    speakers.computeIfAbsent(quote.update(), id -> new HashSet<>())
                            .add(Folded.key(quote.speaker()));
                }
            }
        }
        return new Page(document, tongue, opening, known, sample, speakers, voices);
    }

    private static List<String> words(List<Update> updates) {
        List<String> words = new ArrayList<>();
        int step = Math.max(1, updates.size() / GUESSED_FROM);
        for (int i = 0; i < updates.size(); i += step) {
            Update update = updates.get(i);
            String text = update.blocks().stream()
                    .filter(Block.Words.class::isInstance)
                    .map(Block::text)
                    .findFirst()
                    .orElseGet(update::title);
            WordSpan.words(text.length() > GUESSED_WORDS ? text.substring(0, GUESSED_WORDS) : text)
                    .forEach(word -> words.add(Folded.key(word)));
        }
        return words;
    }

    /** Returns what many updates begin with, up to a colon ("The visit live: "), or an empty text. */
    private static String opening(List<Update> updates) {
        Map<String, Integer> counts = new HashMap<>();
        for (Update update : updates) {
            String first = update.headline() != null
                    ? update.headline()
                    : update.blocks().isEmpty()
                            ? ""
                            : update.blocks().getFirst().text();
            int colon = first.indexOf(": ");
            if (colon > 0 && colon < OPENING) {
                counts.merge(first.substring(0, colon + 2), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .filter(entry ->
                        entry.getValue() * (LIVE.matcher(entry.getKey()).find() ? 5 : 2) >= updates.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Returns the part of the title that says what the whole page is about: what stands before "live". */
    String theme() {
        String title = document.title();
        Matcher live = LIVE.matcher(title);
        if (!live.find()) {
            return "";
        }
        String before = title.substring(0, live.start());
        if (before.isBlank()) {
            Matcher end = AFTER_THEME.matcher(title);
            return end.find(live.end()) ? title.substring(live.end(), end.start()) : "";
        }
        return before;
    }

    /** Whether the sample is all updates. */
    boolean isWhole() {
        return sample.size() == document.updates().size();
    }

    /** Returns an update as words, by its index in the document. */
    UpdateWords words(int index) {
        return isWhole() ? sample.get(index) : UpdateWords.of(document.updates().get(index), opening, known);
    }

    /** Returns a text that is no part of an update as words. */
    UpdateWords words(String text) {
        return new UpdateWords(
                new Update("", 1, List.of(), null, null, null, null, List.of(), Set.of()),
                List.of(Piece.of(0, text, 0, known)));
    }

    /** Whether somebody is quoted in an update. */
    boolean quotes(Update update, Target person) {
        Set<String> quoted = speakers.get(update.id());
        return quoted != null && person.names.stream().anyMatch(name -> quoted.contains(Folded.key(name)));
    }
}
