package app.rundown.coverage;

import app.rundown.model.Update;
import app.rundown.text.Word;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of an update, or its headline.
 *
 * @param text the text of its block
 * @param block index of its block, or {@link Update#HEADLINE}
 * @param start offset in the block's text, in UTF-16 units
 * @param end offset behind its last character
 * @param words its words, with offsets in the block's text
 * @param numbers its numbers, without the marks that part their digits
 */
record Passage(String text, int block, int start, int end, List<Word> words, Set<String> numbers) {

    /** Returns the passages of an update, headline first. */
    static List<Passage> of(Update update) {
        List<Passage> passages = new ArrayList<>();
        update.forEachText(true, (block, text) -> add(passages, block, text));
        return passages;
    }

    private static void add(List<Passage> passages, int block, String text) {
        List<Word> words = Word.in(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = 0;
        int start = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            int to = from;
            while (to < words.size() && words.get(to).start() < end) {
                to++;
            }
            if (to > from) {
                String sentence = text.substring(start, end).stripTrailing();
                int last = start + sentence.length();
                passages.add(new Passage(text, block, start, last, words.subList(from, to), Facts.numbers(sentence)));
            }
            from = to;
            start = end;
        }
    }
}
