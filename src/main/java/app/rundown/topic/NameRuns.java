package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what may be a name in running text: runs of capitalised words, without titles, nationalities and other
 * common words. The first word of a sentence has a capital anyway, so it only counts if the texts also write it with a
 * capital inside a sentence. A word that they also write in lower case is no name by itself. What headlines in title
 * case show is found by {@link TitleCase}; scripts without capitals show no names. Where all nouns have a capital, a
 * lone word is a name only if articles hardly ever stand before it.
 */
final class NameRuns {
    /** Words in lower case that may stand inside a name. */
    private static final Set<String> JOINERS =
            Set.of("of", "de", "da", "di", "du", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le");

    /** So many words at most are between a name and the word that shows that its bearer reports. */
    private static final int CREDIT = 3;

    private static final int LONGEST_ABBREVIATION = 8;

    /** Two names around a small word are one name if they stand so at least so often, and hardly ever otherwise. */
    private static final int LEAST_TOGETHER = 3;

    private final Tongue tongue;
    private final Set<String> inLowerCase = new HashSet<>();
    private final Set<String> capitalisedInside = new HashSet<>();
    /** How often a word is written with a capital, and how often two such words stand around a small word. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Map<String, Name> names = new LinkedHashMap<>();
    /** The long name of each abbreviation that the page explains. */
    private final Map<String, String> explained = new HashMap<>();

    /** A name, and what was seen of it. */
    static final class Name {
        final String shown;
        final String key;
        int updates;
        int mentions;
        int articles;
        int titles;
        int credits;
        int attributes;
        /** How often it is only said to be where something is. */
        int placed;

        private final BitSet in = new BitSet();

        Name(String shown, String key) {
            this.shown = shown;
            this.key = key;
        }

        private void isIn(int update) {
            mentions++;
            if (!in.get(update)) {
                in.set(update);
                updates++;
            }
        }
    }

    private NameRuns(Tongue tongue) {
        this.tongue = tongue;
    }

    /**
     * Collects the names of updates.
     *
     * @param voices the full names of those who are quoted
     */
    static NameRuns in(List<UpdateWords> updates, Tongue tongue, Set<String> voices) {
        NameRuns runs = new NameRuns(tongue);
        List<List<Piece>> pieces = new ArrayList<>();
        for (UpdateWords update : updates) {
            List<Piece> running =
                    update.pieces().stream().filter(Piece::isRunning).toList();
            running.forEach(runs::learn);
            pieces.add(running);
        }
        for (int i = 0; i < pieces.size(); i++) {
            for (Piece piece : pieces.get(i)) {
                runs.collect(piece, i);
            }
        }
        runs.collectTitles(updates, voices);
        return runs;
    }

    private void collectTitles(List<UpdateWords> updates, Set<String> voices) {
        Set<String> known = new HashSet<>(names.keySet());
        for (String voice : voices) {
            known.add(Folded.key(voice));
            PersonalName.of(voice).ifPresent(person -> known.add(person.surnameKey()));
        }
        TitleCase titles = new TitleCase(tongue, known::contains, inLowerCase::contains);
        List<List<Piece>> pieces = updates.stream()
                .map(update -> update.pieces().stream().filter(TitleCase::is).toList())
                .toList();
        for (int i = 0; i < pieces.size(); i++) {
            for (Piece piece : pieces.get(i)) {
                titles.learn(piece, i);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            for (Piece piece : pieces.get(i)) {
                titles.find(
                        piece,
                        i,
                        (name, update) -> names.computeIfAbsent(Folded.key(name), key -> new Name(name, key))
                                .isIn(update));
            }
        }
    }

    /** Returns the names, those in most updates first. */
    List<Name> names() {
        return names.values().stream()
                .sorted(Comparator.comparingInt((Name name) -> -name.updates).thenComparing(name -> name.key))
                .toList();
    }

    /** Whether a word may be a name: no adjective, and no mere noun where all nouns have a capital. */
    boolean isName(Name name) {
        if (name.attributes * 2 >= name.mentions && name.attributes > 0) {
            return false;
        }
        return !tongue.capitalNouns()
                || name.shown.indexOf(' ') > 0
                || name.shown.chars().filter(Character::isUpperCase).count() > 1
                || name.articles * 5 <= name.mentions;
    }

    /** Returns the long names of abbreviations. */
    Map<String, String> explained() {
        return explained;
    }

    private void learn(Piece piece) {
        for (int i = 0; i < piece.size(); i++) {
            Form form = piece.forms()[i];
            if (form.capital()) {
                counts.merge(form.key(), 1, Integer::sum);
            }
            if (i + 2 < piece.size() && isAround(piece, i + 1)) {
                counts.merge(around(piece, i + 1), 1, Integer::sum);
            }
            if (!form.capital()) {
                inLowerCase.add(form.key());
            } else if (!piece.is(i, Piece.BEGINS)) {
                capitalisedInside.add(form.key());
            }
        }
    }

    private void collect(Piece piece, int update) {
        int from = -1;
        for (int i = 0; i <= piece.size(); i++) {
            boolean goesOn = from >= 0 && i < piece.size() && piece.is(i, Piece.JOINED);
            if (from >= 0 && !goesOn) {
                close(piece, opened(piece, from, i), i, update);
                from = -1;
            } else if (goesOn && isLastWord(piece, i)) {
                close(piece, opened(piece, from, i + 1), i + 1, update);
                from = -1;
                continue;
            }
            if (i == piece.size()) {
                break;
            }
            if (isName(piece, i)) {
                from = from < 0 ? i : from;
                explain(piece, i);
            } else if (from >= 0 && !isJoiner(piece, i)) {
                close(piece, opened(piece, from, i), i, update);
                from = -1;
            }
        }
    }

    /**
     * Whether a common word ends the name of a place or a body: "the Islamic State", but "Islamic State Department".
     */
    private static boolean isLastWord(Piece piece, int i) {
        Form form = piece.forms()[i];
        return form.capital()
                && !form.mayBeName()
                && TopicWords.IMPERSONAL.hasKey(form.key())
                && !(i + 1 < piece.size() && piece.is(i + 1, Piece.JOINED) && piece.forms()[i + 1].capital());
    }

    /** Returns where a name begins, of which the first word may be a small one with a capital. */
    private static int opened(Piece piece, int from, int to) {
        int before = from - 1;
        if (before < 0
                || !piece.is(from, Piece.JOINED)
                || piece.is(before, Piece.BEGINS)
                || !piece.forms()[before].capital()) {
            return from;
        }
        String key = piece.forms()[before].key();
        boolean opens = TopicWords.OPENING.hasKey(key)
                || TopicWords.PARTIES.hasKey(key) && TopicWords.IMPERSONAL.hasKey(piece.forms()[to - 1].key());
        return opens ? before : from;
    }

    private void close(Piece piece, int from, int to, int update) {
        String shown = piece.words(from, to).replace('\u00a0', ' ');
        String key = Folded.key(shown);
        Form only = piece.forms()[from];
        boolean single = to == from + 1;
        if (single && !only.isShortAcronym() && inLowerCase.contains(key) || !single && inLowerCase.contains(key)) {
            return;
        }
        Name name = names.computeIfAbsent(key, k -> new Name(shown, k));
        name.isIn(update);
        if (from > 0 && piece.is(from, Piece.JOINED)) {
            String before = piece.forms()[from - 1].key();
            name.articles += tongue.isDeterminer(before) ? 1 : 0;
            name.titles += isTitle(piece, from - 1) ? 1 : 0;
        } else if (from > 0 && isTitle(piece, from - 1) && piece.starts()[from] - piece.end(from - 1) <= 2) {
            name.titles++;
        }
        name.placed += isPlaced(piece, from) ? 1 : 0;
        name.credits += isCredited(piece, from, to) ? 1 : 0;
        name.attributes += single && isAttribute(piece, from) ? 1 : 0;
    }

    /** Whether words before a name say that something is there ("in the", "from"). */
    private boolean isPlaced(Piece piece, int from) {
        int before = from - 1;
        if (before > 0 && piece.is(from, Piece.JOINED) && tongue.isDeterminer(piece.forms()[before].key())) {
            before--;
        }
        return before >= 0 && piece.is(before + 1, Piece.JOINED) && tongue.isBeforePlace(piece.forms()[before].key());
    }

    /** Whether an adjective that is written with a capital stands before its noun ("Allied troops"). */
    private boolean isAttribute(Piece piece, int i) {
        return tongue.isNoNoun(piece.forms()[i].key())
                && i + 1 < piece.size()
                && piece.is(i + 1, Piece.JOINED)
                && !piece.forms()[i + 1].capital()
                && !piece.forms()[i + 1].stop();
    }

    private static boolean isTitle(Piece piece, int i) {
        return piece.forms()[i].capital() && TopicWords.PERSONAL_TITLES.hasKey(piece.forms()[i].key());
    }

    private boolean isCredited(Piece piece, int from, int to) {
        if (from > 1
                && TopicWords.CREDITS_FROM.hasKey(piece.forms()[from - 1].key())
                && TopicWords.CREDITS_FROM.hasKey(piece.forms()[from - 2].key())) {
            return true;
        }
        for (int i = Math.max(0, from - CREDIT); i < from; i++) {
            if (TopicWords.CREDITS.hasKey(piece.forms()[i].key()) && !isApart(piece, i, from)) {
                return true;
            }
        }
        for (int i = to; i < Math.min(piece.size(), to + CREDIT); i++) {
            if (TopicWords.CREDITS.hasKey(piece.forms()[i].key()) && !isApart(piece, to - 1, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(Piece piece, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (piece.is(i, Piece.SENTENCE) || i < to && !tongue.isDeterminer(piece.forms()[i].key())) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Piece piece, int i) {
        Form form = piece.forms()[i];
        return form.mayBeName()
                && (!piece.is(i, Piece.BEGINS)
                        || capitalisedInside.contains(form.key()) && !inLowerCase.contains(form.key()));
    }

    private boolean isJoiner(Piece piece, int i) {
        return i + 1 < piece.size()
                && piece.is(i + 1, Piece.JOINED)
                && isName(piece, i + 1)
                && (JOINERS.contains(piece.forms()[i].text()) || isAround(piece, i) && isOne(piece, i));
    }

    private boolean isAround(Piece piece, int i) {
        return i > 0
                && tongue.isBeforeNoun(piece.forms()[i].text())
                && piece.is(i, Piece.JOINED)
                && piece.is(i + 1, Piece.JOINED)
                && piece.forms()[i - 1].mayBeName()
                && piece.forms()[i + 1].mayBeName();
    }

    private static String around(Piece piece, int i) {
        return piece.forms()[i - 1].key() + " " + piece.forms()[i].key() + " " + piece.forms()[i + 1].key();
    }

    /** Whether a word before or behind a small word hardly ever stands elsewhere ("Frente" in "Foz em Frente"). */
    private boolean isOne(Piece piece, int i) {
        int together = counts.getOrDefault(around(piece, i), 0);
        int apart = Math.min(
                counts.getOrDefault(piece.forms()[i - 1].key(), 0), counts.getOrDefault(piece.forms()[i + 1].key(), 0));
        return together >= LEAST_TOGETHER && together * 5 >= apart * 4;
    }

    /** Learns what an abbreviation in brackets means, if the words before it begin with its letters. */
    private void explain(Piece piece, int i) {
        Form form = piece.forms()[i];
        int start = piece.starts()[i];
        if (!form.acronym()
                || form.text().length() > LONGEST_ABBREVIATION
                || i == 0
                || start == 0
                || piece.text().charAt(start - 1) != '(') {
            return;
        }
        String letters = form.key();
        int left = letters.length() - 1;
        int from = i;
        for (int k = i - 1; k >= 0 && k >= i - letters.length() - 2 && left >= 0; k--) {
            if (k < i - 1 && !piece.is(k + 1, Piece.NEAR)) {
                return;
            }
            String key = piece.forms()[k].key();
            if (key.charAt(0) == letters.charAt(left)) {
                left--;
                from = k;
            }
        }
        if (left < 0 && piece.forms()[from].capital()) {
            explained.putIfAbsent(form.text(), piece.words(from, i));
        }
    }
}
