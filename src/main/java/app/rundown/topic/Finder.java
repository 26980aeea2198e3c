package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds targets in updates: names by their words, subjects by stems. The longest name wins, and no subject is found
 * within a name ("Security Council" is not about security). One pass over the words, whatever the number of targets.
 */
final class Finder {
    /** Names of so many letters must be written exactly alike. */
    private static final int SHORT = 3;

    /** The names of agencies and outlets, which hide the words in them. */
    private static final Map<String, List<Phrase>> OUTLETS = new HashMap<>();

    static {
        for (String name : Noise.outlets()) {
            String[] keys = WordSpan.words(name).stream().map(Folded::key).toArray(String[]::new);
            OUTLETS.computeIfAbsent(keys[0], key -> new ArrayList<>()).add(new Phrase(keys, name, null));
        }
    }

    private final Tongue tongue;
    private final Map<String, List<Phrase>> names = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<Integer, Target> lines = new HashMap<>();
    /** Names in scripts that do not show where a word begins: it may have other letters before and behind. */
    private final List<Phrase> uncased = new ArrayList<>();

    Finder(Tongue tongue) {
        this.tongue = tongue;
    }

    /**
     * Words that mean a target.
     *
     * @param words keys of a name, stems of a subject
     * @param shown the name as written
     * @param target what they mean; null for a name that is only not to be taken for another
     */
    private record Phrase(
            String[] words, String shown, @Nullable Target target) {}

    /**
     * Where a target is found.
     *
     * @param from its first word in the piece
     * @param to the word behind its last
     * @param start offset of its first character in the piece
     * @param end offset behind its last
     */
    record Hit(Target target, Piece piece, int from, int to, int start, int end) {
        Hit(Target target, Piece piece, int from, int to) {
            this(target, piece, from, to, piece.starts()[from], piece.end(to - 1));
        }

        String words() {
            return piece.text().substring(start, end).replace('\u00a0', ' ');
        }
    }

    private static Hit hit(Phrase phrase, Target target, Piece piece, int from) {
        Hit hit = new Hit(target, piece, from, from + phrase.words().length);
        int inside = phrase.words().length == 1 ? hit.words().indexOf(phrase.shown()) : -1;
        return inside <= 0 && hit.words().length() == phrase.shown().length() || inside < 0
                ? hit
                : new Hit(
                        target,
                        piece,
                        hit.from(),
                        hit.to(),
                        hit.start() + inside,
                        hit.start() + inside + phrase.shown().length());
    }

    /** Adds a name; null as the target makes it a name that hides the words in it. */
    void addName(String shown, @Nullable Target target) {
        List<String> words = WordSpan.words(shown);
        if (words.isEmpty()) {
            return;
        }
        String[] keys = words.stream().map(Folded::key).toArray(String[]::new);
        if (keys[0].isEmpty()) {
            return;
        }
        int first = keys[0].codePointAt(0);
        if (Character.isLetter(first) && !Character.isLowerCase(first)) {
            uncased.add(new Phrase(keys, shown, target));
            return;
        }
        names.computeIfAbsent(keys[0], key -> new ArrayList<>()).add(new Phrase(keys, shown, target));
        if (keys.length == 1 && SearchPhrase.isAcronym(shown) && shown.length() <= SHORT) {
            String dotted = String.join(".", keys[0].split("")) + ".";
            names.computeIfAbsent(dotted, key -> new ArrayList<>())
                    .add(new Phrase(new String[] {dotted}, shown, target));
        }
    }

    /** Returns the person with a folded full name, or null. */
    @Nullable
    Target person(String key) {
        String[] words = WordSpan.words(key).toArray(String[]::new);
        for (Phrase phrase : names.getOrDefault(words.length == 0 ? "" : words[0], List.of())) {
            if (phrase.target() != null
                    && phrase.target().kind == Target.Kind.PERSON
                    && Arrays.equals(phrase.words(), words)) {
                return phrase.target();
            }
        }
        return null;
    }

    /** Adds the name of a people, or an adjective that some languages write without a capital. */
    void addPeople(String people, Target target) {
        if (Character.isUpperCase(people.codePointAt(0))) {
            addName(people, target);
        } else {
            addPhrase(List.of(tongue.stem(Folded.key(people))), target);
        }
    }

    /** Adds a phrase of a subject, by stems. */
    void addPhrase(List<String> stems, Target target) {
        phrases.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>())
                .add(new Phrase(stems.toArray(String[]::new), "", target));
    }

    /** Adds all words of a line of the table of subjects. */
    void addLine(int line, Target target) {
        lines.put(line, target);
    }

    /** Returns where an update has targets, piece by piece. */
    List<Hit> find(UpdateWords update) {
        List<Hit> hits = new ArrayList<>();
        for (Piece piece : update.pieces()) {
            int before = hits.size();
            boolean[] hidden = findNames(piece, hits);
            findSubjects(piece, hidden, hits);
            hits.subList(before, hits.size()).sort(Comparator.comparingInt(Hit::start));
        }
        return hits;
    }

    private boolean[] findNames(Piece piece, List<Hit> hits) {
        boolean[] hidden = new boolean[piece.size()];
        boolean running = !tongue.capitalNouns() && piece.isRunning();
        for (int i = 0; i < piece.size(); i++) {
            Phrase best = longestName(piece, i);
            if (best != null) {
                int end = i + best.words().length;
                if (best.target() != null
                        && !(best.target().kind == Target.Kind.NAME && isBeforeTitle(piece, end))
                        && !(best.target().kind == Target.Kind.PLACE && running && isSurname(piece, i, end))) {
                    hits.add(hit(best, best.target(), piece, i));
                }
                Arrays.fill(hidden, i, end, true);
                i = end - 1;
            } else if (running && partOfName(piece, i)) {
                hidden[i] = true;
            }
        }
        return hidden;
    }

    /**
     * Whether a title and a name follow, so that the name before them only tells whence somebody is ("Texas Sen.
     * Ruiz").
     */
    private static boolean isBeforeTitle(Piece piece, int end) {
        return end + 1 < piece.size()
                && piece.is(end, Piece.JOINED)
                && piece.is(end + 1, Piece.JOINED)
                && piece.forms()[end].capital()
                && TopicWords.PERSONAL_TITLES.hasKey(piece.forms()[end].key())
                && piece.forms()[end + 1].mayBeName();
    }

    /** Whether a place is the surname of somebody whose given name stands before it ("Kerry Washington"). */
    private boolean isSurname(Piece piece, int from, int to) {
        if (to > from + 1 || from < 2 || !piece.is(from, Piece.JOINED) || piece.is(from - 1, Piece.BEGINS)) {
            return false;
        }
        Form before = piece.forms()[from - 1];
        return before.mayBeName()
                && !names.containsKey(before.key())
                && PersonalName.of(piece.words(from - 1, to)).isPresent();
    }

    /**
     * Whether a word has a capital as a part of a longer name, of which the beginning of a sentence may be the first
     * word.
     */
    private static boolean partOfName(Piece piece, int i) {
        if (!isNameWord(piece, i)) {
            return isInName(piece, i);
        }
        boolean after = i + 1 < piece.size() && piece.is(i + 1, Piece.JOINED) && isNameWord(piece, i + 1);
        boolean before = i > 0 && piece.is(i, Piece.JOINED) && isNameWord(piece, i - 1);
        return after || before;
    }

    /** Whether a common word with a capital stands behind another inside a sentence ("Foreign Relations"). */
    private static boolean isInName(Piece piece, int i) {
        return i > 1
                && piece.forms()[i].capital()
                && piece.is(i, Piece.JOINED)
                && piece.forms()[i - 1].capital()
                && !piece.is(i - 1, Piece.BEGINS)
                && !piece.forms()[i].acronym();
    }

    private static boolean isNameWord(Piece piece, int i) {
        return piece.forms()[i].mayBeName();
    }

    private @Nullable Phrase longestName(Piece piece, int i) {
        Form first = piece.forms()[i];
        Phrase inside = uncased.isEmpty() ? null : uncased(piece, i);
        if (inside != null) {
            return inside;
        }
        List<Phrase> candidates = names.get(first.key());
        Phrase best = candidates == null ? null : longest(candidates, piece, i, true);
        candidates = OUTLETS.get(first.key());
        Phrase outlet = candidates == null ? null : longest(candidates, piece, i, true);
        if (outlet != null && (best == null || outlet.words().length > best.words().length)) {
            return outlet;
        }
        if (best == null && first.key().length() > SHORT + 1 && first.key().endsWith("s") && tongue.hasGenitives()) {
            candidates = names.get(first.key().substring(0, first.key().length() - 1));
            best = candidates == null ? null : longest(candidates, piece, i, true);
        }
        return best;
    }

    private @Nullable Phrase uncased(Piece piece, int at) {
        for (Phrase phrase : uncased) {
            if (standsUncased(phrase.words(), piece, at)) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable Phrase longest(List<Phrase> candidates, Piece piece, int at, boolean name) {
        Phrase best = null;
        for (Phrase phrase : candidates) {
            if ((best == null || phrase.words().length > best.words().length) && stands(phrase, piece, at, name)) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean standsUncased(String[] words, Piece piece, int at) {
        int last = words.length - 1;
        if (at + last >= piece.size()) {
            return false;
        }
        if (last == 0) {
            return piece.forms()[at].key().contains(words[0]);
        }
        for (int k = 1; k < last; k++) {
            if (!piece.forms()[at + k].key().equals(words[k])) {
                return false;
            }
        }
        return piece.forms()[at].key().endsWith(words[0])
                && piece.forms()[at + last].key().startsWith(words[last]);
    }

    private static boolean stands(Phrase phrase, Piece piece, int at, boolean name) {
        int length = phrase.words().length;
        if (at + length > piece.size()) {
            return false;
        }
        for (int k = 1; k < length; k++) {
            Form form = piece.forms()[at + k];
            if (!piece.is(at + k, Piece.NEAR) || !(name ? form.key() : form.stem()).equals(phrase.words()[k])) {
                return false;
            }
        }
        if (!name) {
            return true;
        }
        Form first = piece.forms()[at];
        if (length == 1 && phrase.shown().length() <= SHORT) {
            return first.text().replace(".", "").equals(phrase.shown().replace(".", ""));
        }
        return first.capital() || !Character.isUpperCase(phrase.shown().codePointAt(0));
    }

    private boolean isVerb(Piece piece, int i) {
        Form form = piece.forms()[i];
        if (!tongue.isHomograph(form.key())) {
            return false;
        }
        if (form.capital() && !piece.is(i, Piece.BEGINS) && piece.isRunning()) {
            return true;
        }
        Form next = i + 1 < piece.size() && piece.is(i + 1, Piece.JOINED) ? piece.forms()[i + 1] : null;
        return next != null && !next.stop() && !next.capital()
                || i > 0 && piece.is(i, Piece.NEAR) && tongue.isBeforeVerb(piece.forms()[i - 1].key());
    }

    private void findSubjects(Piece piece, boolean[] hidden, List<Hit> hits) {
        for (int i = 0; i < piece.size(); i++) {
            Form form = piece.forms()[i];
            List<Phrase> candidates = phrases.get(form.stem());
            Phrase best = candidates == null ? null : longest(candidates, piece, i, false);
            if (best != null && best.target() != null && !(hidden[i] && best.words().length == 1)) {
                hits.add(new Hit(best.target(), piece, i, i + best.words().length));
                i += best.words().length - 1;
            } else if (form.line() >= 0 && !hidden[i] && !isVerb(piece, i)) {
                Target target = lines.get(form.line());
                if (target != null) {
                    hits.add(new Hit(target, piece, i, i + 1));
                }
            }
        }
    }
}
