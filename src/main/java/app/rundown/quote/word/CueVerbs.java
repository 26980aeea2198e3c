package app.rundown.quote.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs that tie words to a speaker, looked up by any of their forms. */
public final class CueVerbs {
    /** Of each column of the table, which form it holds. */
    private static final List<Tense> TENSES = List.of(Tense.BASE, Tense.PRESENT, Tense.PAST, Tense.PAST, Tense.GERUND);

    private static final int[] ORDER = {5, 3, 4, 2, 1};
    private static final int FLAG = 6;
    private static final String NOUN = "n";
    private static final String NO_FORM = "-";
    /** Between a form and the letters that tell more of it. */
    private static final char MARKS = '/';
    /** Between a form and the particle that must end its clause. */
    private static final char PARTICLE = '+';

    private static final String BLANK = " ";
    /** The fewest letters of a word before a listed ending. */
    private static final int SHORTEST_STEM = 2;

    private static final Comparator<CuePhrase> LONGEST_FIRST =
            Comparator.comparingInt(phrase -> -phrase.words().size());

    private final Map<String, Form> forms = new HashMap<>();
    /** By their first words, the cues of several words. */
    private final Map<String, List<CuePhrase>> phrases = new HashMap<>();
    /** By their endings, the forms of all other verbs; those that nouns have too are marked as such. */
    private final Map<String, Form> endings = new HashMap<>();

    private int longestEnding;

    /** Reads the lines of a language's table of cues. */
    CueVerbs(List<String> lines) {
        List<String[]> verbs = new ArrayList<>();
        RegularVerbs regular = new RegularVerbs();
        for (String line : lines) {
            String[] cells = line.split(BLANK);
            switch (cells[0]) {
                case "before" -> addPhrases(cells, CuePhrase.Place.BEFORE);
                case "after" -> addPhrases(cells, CuePhrase.Place.AFTER);
                case "from" -> addPhrases(cells, CuePhrase.Place.FROM);
                case "set-off" -> addPhrases(cells, CuePhrase.Place.SET_OFF);
                case "ends" -> addEndings(cells, false);
                case "may-end" -> addEndings(cells, true);
                case "regular" -> regular.add(cells);
                default -> verbs.add(regular.complete(cells));
            }
        }
        phrases.values().forEach(list -> list.sort(LONGEST_FIRST));
        // The gerunds come first, so that a word that is two forms of a verb is the more telling of them.
        for (String[] cells : verbs) {
            for (int column : ORDER) {
                addForms(cells, column);
            }
        }
    }

    private void addPhrases(String[] cells, CuePhrase.Place place) {
        for (CuePhrase phrase : CuePhrase.read(cells, place)) {
            phrases.computeIfAbsent(phrase.words().getFirst(), k -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private void addEndings(String[] cells, boolean noun) {
        for (int i = 1; i < cells.length; i++) {
            String[] halves = cells[i].split("/");
            String marks = halves.length > 1 ? halves[1] : "";
            Gender gender = marks.equals("f") ? Gender.FEMALE : marks.equals("m") ? Gender.MALE : Gender.UNKNOWN;
            Form form = new Form(
                    Tense.PRESENT,
                    Use.SPEECH,
                    noun,
                    halves[0],
                    gender,
                    marks.equals("p"),
                    false,
                    false,
                    false,
                    Set.of());
            endings.put(Lexicon.exact(halves[0]), form);
            longestEnding = Math.max(longestEnding, halves[0].length());
        }
    }

    /** Returns which form of some verb a word is by its ending, the longest that is listed; null if by none. */
    @Nullable
    Form byEnding(String word) {
        String exact = Lexicon.exact(word);
        for (int n = Math.min(longestEnding, exact.length() - SHORTEST_STEM); n > 0; n--) {
            Form form = endings.get(exact.substring(exact.length() - n));
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private void addForms(String[] cells, int column) {
        boolean noun = cells.length > FLAG && cells[FLAG].equals(NOUN);
        Tense tense = TENSES.get(column - 1);
        String base = Lexicon.fold(cells[1].split("[,/]")[0]);
        for (String cell : cells[column].split(",")) {
            int slash = cell.indexOf(MARKS);
            String word = slash < 0 ? cell : cell.substring(0, slash);
            String marks = slash < 0 ? "" : cell.substring(slash + 1);
            int plus = word.indexOf(PARTICLE);
            String particle = plus < 0 ? "" : Lexicon.fold(word.substring(plus + 1));
            Form form = new Form(
                    tense,
                    Use.of(cells[0]),
                    noun && (tense == Tense.PRESENT || tense == Tense.BASE),
                    base,
                    marks.indexOf('f') >= 0 ? Gender.FEMALE : marks.indexOf('m') >= 0 ? Gender.MALE : Gender.UNKNOWN,
                    marks.indexOf('p') >= 0,
                    marks.indexOf('c') >= 0,
                    marks.indexOf('b') >= 0,
                    marks.indexOf('v') >= 0,
                    particle.isEmpty() ? Set.of() : Set.of(particle));
            if (!word.equals(NO_FORM)) {
                forms.merge(Lexicon.exact(plus < 0 ? word : word.substring(0, plus)), form, Form::or);
            }
        }
    }

    /** How a verb relates to quoted words. */
    public enum Use {
        /** Introduces or follows whole sentences. */
        SPEECH,
        /** Mostly governs a fragment ("called it ..."). */
        FRAGMENT,
        /** Expresses thinking, wishing or mentioning; gives way to a verb of speech. */
        MENTAL;

        private static Use of(String letter) {
            return switch (letter) {
                case "s" -> SPEECH;
                case "m" -> MENTAL;
                default -> FRAGMENT;
            };
        }
    }

    /** Which form of its verb a word is; the simple past and the past participle are not distinguished. */
    public enum Tense {
        /** "say". */
        BASE,
        /** "says". */
        PRESENT,
        /** "said". */
        PAST,
        /** "saying". */
        GERUND;

        /** Whether a verb in this form makes a statement of its subject. */
        public boolean isFinite() {
            return this == PRESENT || this == PAST;
        }
    }

    /**
     * A form of a verb.
     *
     * @param tense which form
     * @param use how the verb relates to quoted words
     * @param noun whether the word is also a noun
     * @param base the verb's base form, such as "say"
     * @param gender which subject the form shows (Polish "powiedziała" goes with a woman); marked {@code /m} or
     *     {@code /f} in the table
     * @param plural whether its subject is several people; marked {@code /p}
     * @param compound whether it is a verb only with an auxiliary (Spanish "ha dicho"); marked {@code /c}
     * @param mayBeCompound whether it is a participle too, beside a finite form (German "erklärt"); marked {@code /b}
     * @param passive whether its subject is spoken of, and an agent speaks (Swedish "beskrivs av Lee"); marked
     *     {@code /v}
     * @param particles the words of which one must end the clause (German "fügte ... hinzu"), in the table behind "+";
     *     empty if none need
     */
    public record Form(
            Tense tense,
            Use use,
            boolean noun,
            String base,
            Gender gender,
            boolean plural,
            boolean compound,
            boolean mayBeCompound,
            boolean passive,
            Set<String> particles) {
        /** Keeps a copy of the particles. */
        public Form {
            particles = Set.copyOf(particles);
        }

        /** Returns the first form, with the particles of both if both need one. */
        private Form or(Form later) {
            if (particles.isEmpty() || later.particles.isEmpty()) {
                return particles.isEmpty() ? this : later;
            }
            Set<String> both = new HashSet<>(particles);
            both.addAll(later.particles);
            return new Form(tense, use, noun, base, gender, plural, compound, mayBeCompound, passive, both);
        }
    }

    /** Returns which form of these verbs a word is, or null if it is none. Accents tell forms apart. */
    @Nullable
    Form form(String word, String folded) {
        return forms.get(word.equals(folded) ? word : Lexicon.exact(word));
    }

    /** Returns the cues of several words that begin with a folded word, the longest first. */
    List<CuePhrase> phrases(String folded) {
        return phrases.getOrDefault(folded, List.of());
    }
}
