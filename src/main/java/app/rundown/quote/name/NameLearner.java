package app.rundown.quote.name;

import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns the people whom a document names: by a given name before another capitalised word, by a title before a name,
 * or by two capitalised words where a person is expected ("said A B", "A B, a ...").
 */
public final class NameLearner {
    /** The forms of names that count, by folded surname. */
    private final Map<String, List<NameForm>> forms = new HashMap<>();
    /** The single words, folded, that stood as a name without a title. */
    private final Set<String> alone = new HashSet<>();
    /** The words that the document writes without a capital. */
    private final Set<String> small = new HashSet<>();
    /** Single words beside a verb of speech. */
    private final List<String> speaking = new ArrayList<>();
    /** Names of several words that only count where the last word also stands as a name elsewhere. */
    private final List<NameForm> doubtful = new ArrayList<>();

    /**
     * Reads one text. A line in title case teaches only pairs of a given name and the word after it, and these only
     * where other lines confirm that word.
     */
    public void read(String text) {
        List<Token> tokens = Tokens.of(text, List.of());
        if (titleCase(tokens)) {
            pairs(tokens);
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            NameRun run = NameRun.at(tokens, i);
            if (run.empty()) {
                small.add(tokens.get(i).text());
            } else {
                take(tokens, run);
                i = run.to() - 1;
            }
        }
    }

    private void pairs(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token first = tokens.get(i);
            Token second = tokens.get(i + 1);
            boolean name = first.capital() && !first.possessive() && second.capital() && first.given();
            if (name && !NameRun.noName(first) && !NameRun.noName(second)) {
                doubtful.add(new NameForm(List.of(first.text(), second.text())));
            }
        }
    }

    /** Reads a text that is nothing but a name, as a tag may be; ignores it unless it begins with a given name. */
    public void readTag(String text) {
        List<Token> tokens = Tokens.of(text, List.of());
        NameRun run = NameRun.at(tokens, 0);
        if (run.to() == tokens.size() && !run.empty() && tokens.getFirst().given()) {
            take(tokens, run);
        }
    }

    /** Returns what was learnt; two spellings of one name count as one. */
    public NameTable table() {
        Map<Character, Set<String>> speakingByLetter = new HashMap<>();
        for (String name : speaking) {
            String word = Lexicon.fold(name);
            speakingByLetter
                    .computeIfAbsent(word.charAt(0), k -> new HashSet<>())
                    .add(word);
        }
        for (NameForm form : doubtful) {
            String surname = form.surname();
            boolean misspelt = !surname.isEmpty()
                    && speakingByLetter.getOrDefault(surname.charAt(0), Set.of()).stream()
                            .anyMatch(word -> FirstNames.slip(word, surname));
            if (alone.contains(surname) || forms.containsKey(surname) || misspelt) {
                add(form);
            }
        }
        for (String name : speaking) {
            if (!NameTable.small(small, name)
                    && !Lexicon.isAny(name, WordClass.PLURAL_ROLE, WordClass.THING, WordClass.UNNAMED)) {
                add(new NameForm(List.of(name)));
            }
        }
        List<Person> persons = new ArrayList<>();
        forms.values().forEach(ofOneSurname -> persons.addAll(new NameMerge(ofOneSurname).persons()));
        return new NameTable(persons, small);
    }

    private void take(List<Token> tokens, NameRun run) {
        int from = core(tokens, run);
        if (from < 0) {
            return;
        }
        int to = run.to();
        while (to - from > 1 && tokens.get(to - 1).is(WordClass.SUFFIX)) {
            to--;
        }
        if (to - from > 4 || shouted(tokens, from, to)) {
            return;
        }
        Token before = from > 0 ? tokens.get(from - 1) : null;
        boolean titled = before != null && NameRun.title(before);
        List<String> words = tokens.subList(from, to).stream().map(Token::text).toList();
        Set<String> roles = RoleWords.around(tokens, from, run.to());
        if (words.size() == 1) {
            String word = Lexicon.fold(words.getFirst());
            if (titled) {
                add(new NameForm(words, genderOf(before, roles), roles));
            } else if (!NameRun.noName(tokens.get(from))) {
                alone.add(word);
                if (speaks(tokens, from, to) && !Lexicon.given(word) && !Lexicon.role(word)) {
                    speaking.add(words.getFirst());
                }
            }
        } else if (Lexicon.given(words.getFirst()) || titled || stands(tokens, from, to)) {
            add(new NameForm(words, genderOf(titled ? before : null, roles), roles));
        } else {
            doubtful.add(new NameForm(words));
        }
    }

    private void add(NameForm form) {
        forms.computeIfAbsent(form.surname(), k -> new ArrayList<>()).add(form);
    }

    /** Whether one of the words is written in capitals only, as in headings. */
    private static boolean shouted(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            if (word.length() > 3 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a title shows, or else the first of the roles that shows anything. */
    private static Gender genderOf(@Nullable Token title, Set<String> roles) {
        Gender known = title == null ? Gender.UNKNOWN : genderOfTitle(title);
        for (String role : roles) {
            known = known == Gender.UNKNOWN ? Lexicon.genderOfRole(role) : known;
        }
        return known;
    }

    private static Gender genderOfTitle(Token title) {
        return title.is(WordClass.TITLE_MALE)
                ? Gender.MALE
                : title.is(WordClass.TITLE_FEMALE) ? Gender.FEMALE : Lexicon.genderOfRole(title.text());
    }

    /** Returns where the name begins within a run of capitalised words, or -1 where there seems to be none. */
    private static int core(List<Token> tokens, NameRun run) {
        int last = run.to() - 1;
        boolean described = run.from() > 0 && tokens.get(run.from() - 1).role();
        if (described && last == run.from() + 1 && tokens.get(run.from()).given()) {
            return run.from();
        }
        if (tokens.get(last)
                .isAny(
                        WordClass.ORGANISATION,
                        WordClass.CALENDAR,
                        WordClass.OUTLET,
                        WordClass.DETERMINER,
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION)) {
            return -1;
        }
        int after = run.from();
        for (int i = run.from(); i <= last; i++) {
            Token token = tokens.get(i);
            boolean givenHere = i < last && token.given() && !NameRun.title(token);
            boolean firm = givenHere && !NameRun.noName(token);
            if (firm) {
                return i;
            }
            if (NameRun.title(token)
                    || origin(token)
                    || NameRun.noName(token) && !(givenHere && i == after)
                    || token.role()) {
                after = i + 1;
            }
        }
        return after <= last ? after : -1;
    }

    /** Whether a word tells an origin ("Korean-born", "London-based"). */
    private static boolean origin(Token token) {
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && hyphen + 2 < token.text().length()
                && Character.isLowerCase(token.text().charAt(hyphen + 1));
    }

    /** Whether a person is expected at a place: beside a verb of speech, before an apposition, or after a role. */
    private static boolean stands(List<Token> tokens, int from, int to) {
        if (speaks(tokens, from, to)) {
            return true;
        }
        if (from > 0 && tokens.get(from - 1).word()) {
            Token before = tokens.get(from - 1);
            if (before.possessive() && from > 1 && tokens.get(from - 2).form() != null) {
                return true;
            }
            if (before.role() || before.form() != null && !before.fragment()) {
                return true;
            }
        }
        return to + 1 < tokens.size()
                && tokens.get(to).is(",")
                && (tokens.get(to + 1).is(WordClass.DETERMINER)
                                && !tokens.get(to + 1).capital()
                        || tokens.get(to + 1).text().equals("who")
                        || tokens.get(to + 1).text().equals("of")
                        || Character.isDigit(tokens.get(to + 1).text().charAt(0))
                        || roleFollows(tokens, to + 1));
    }

    /** Whether an apposition without an article follows ("political science professor at ..."). */
    private static boolean roleFollows(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 4; i++) {
            Token token = tokens.get(i);
            if (!token.word() || token.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION)) {
                return false;
            }
            if (token.role() && !token.capital()) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(List<Token> tokens, int from, int to) {
        if (to >= tokens.size() || tokens.get(to - 1).possessive()) {
            return false;
        }
        int i = to;
        while (i < tokens.size()
                && tokens.get(i).word()
                && tokens.get(i).isAny(WordClass.ADVERB, WordClass.AUXILIARY)) {
            i++;
        }
        return i < tokens.size()
                && tokens.get(i).word()
                && !tokens.get(i).capital()
                && tokens.get(i).form() != null;
    }

    private static boolean titleCase(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.getLast().is(".") || tokens.getLast().is(":")) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (Token token : tokens) {
            if (token.word() && token.text().length() > 3) {
                words++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        return words > 4 && capitals > 0.7 * words;
    }
}
