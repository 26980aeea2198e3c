package app.rundown.quote.name;

import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of one passage, outside its quoted runs. */
public final class Mentions {
    private final List<Token> tokens;
    private final NameTable names;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(List<Token> tokens, NameTable names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Returns the mentions in order; their names or nouns never overlap. */
    public static List<Mention> in(List<Token> tokens, NameTable names) {
        return List.copyOf(new Mentions(tokens, names).find());
    }

    private List<Mention> find() {
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.get(i).word() ? step(i) : i + 1;
        }
        return found;
    }

    /** Adds the mention that a word begins, if any; returns the token to go on from. */
    private int step(int i) {
        Token token = tokens.get(i);
        String word = token.folded();
        if (token.isAny(WordClass.MALE, WordClass.FEMALE)) {
            boolean owns = word.equals("his") || word.equals("her") && ownerBefore(i);
            Gender gender = token.is(WordClass.MALE) ? Gender.MALE : Gender.FEMALE;
            found.add(new Mention(Type.PRONOUN, i, i, i + 1, token.text(), List.of(), gender, owns));
            return i + 1;
        }
        if (word.equals("who")) {
            add(Type.RELATIVE, i, i, i + 1, Gender.UNKNOWN);
            return i + 1;
        }
        if (token.capital() && !word.equals("i")) {
            NameRun run = NameRun.at(tokens, i);
            return capitals(run);
        }
        if (word.equals("i") || token.isAny(WordClass.PLURAL, WordClass.PLURAL_ROLE) || some(i)) {
            add(Type.OTHER, RoleWords.phraseStart(tokens, i), i, i + 1, Gender.UNKNOWN);
            return i + 1;
        }
        if (token.role()) {
            role(i);
            return i + 1;
        }
        boolean qualifies = i + 1 < tokens.size()
                && !token.possessive()
                && tokens.get(i + 1).word()
                && tokens.get(i + 1).role();
        if (token.isAny(WordClass.THING, WordClass.UNNAMED) && !qualifies) {
            add(Type.OTHER, RoleWords.phraseStart(tokens, i), i, i + 1, Gender.UNKNOWN);
        }
        return i + 1;
    }

    /** Whether a word is a number that stands for people ("Some say", "many of them"). */
    private boolean some(int i) {
        if (!tokens.get(i).is(WordClass.QUANTITY)
                || i + 1 >= tokens.size()
                || !tokens.get(i + 1).word()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.text().equals("of") || next.isAny(WordClass.AUXILIARY, WordClass.ADVERB) || next.form() != null;
    }

    /** Whether "her" owns the word that follows it. */
    private boolean ownerBefore(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).word()
                && !tokens.get(i + 1).isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER);
    }

    private void role(int i) {
        int start = RoleWords.phraseStart(tokens, i);
        boolean naming = i + 1 < tokens.size()
                && tokens.get(i + 1).capital()
                && !tokens.get(i).possessive();
        if (naming
                || i + 1 < tokens.size()
                        && tokens.get(i + 1).word()
                        && tokens.get(i + 1).role()) {
            return;
        }
        if (start == i && i > 1 && noun(i - 1)) {
            int wider = RoleWords.phraseStart(tokens, i - 1);
            start = wider < i - 1 ? wider : start;
        }
        Token first = tokens.get(start);
        boolean definite = start < i && (first.is(WordClass.DETERMINER) || first.possessive() || first.capital());
        if (!definite) {
            return;
        }
        boolean unnamed = first.is(WordClass.DETERMINER)
                && (first.folded().equals("a")
                        || first.folded().equals("an")
                        || first.folded().equals("one")
                        || first.folded().equals("another")
                        || first.folded().equals("my")
                        || first.folded().equals("our"));
        int end = i + 1;
        if (end + 1 < tokens.size()
                && tokens.get(end).text().equals("of")
                && tokens.get(end + 1).folded().equals("state")) {
            end += 2;
        }
        Type type = unnamed ? Type.OTHER : Type.ROLE;
        add(type, start, i, end, Lexicon.genderOfRole(tokens.get(i).text()));
    }

    /** Whether a lower-case word may be a noun that qualifies the next one ("the harbour official"). */
    private boolean noun(int i) {
        Token token = tokens.get(i);
        return token.word()
                && !token.capital()
                && !token.possessive()
                && token.form() == null
                && !token.isAny(
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.AUXILIARY,
                        WordClass.ADVERB,
                        WordClass.PLURAL);
    }

    /** Adds the mentions in a run of capitalised words; returns the token to go on from. */
    private int capitals(NameRun run) {
        int i = run.from();
        boolean any = false;
        while (i < run.to()) {
            int end = name(i, run.to());
            if (end > i) {
                any = true;
                i = end;
            } else {
                i++;
            }
        }
        return any ? run.to() : nameless(run);
    }

    /** Adds the known person's name that begins here. Returns the token after it, or {@code from} where none begins. */
    private int name(int from, int to) {
        for (int end = Math.min(to, from + 5); end > from; end--) {
            List<Person> persons = match(from, end);
            if (persons.isEmpty()) {
                continue;
            }
            boolean body = end < to && tokens.get(end).is(WordClass.ORGANISATION);
            if (body) {
                add(Type.BODY, RoleWords.phraseStart(tokens, from), from, to, Gender.UNKNOWN);
                return to;
            }
            int close = end < to && tokens.get(end).is(WordClass.SUFFIX) ? end + 1 : end;
            boolean owner = tokens.get(close - 1).possessive() || qualifies(close);
            int phrase = RoleWords.phraseStart(tokens, from);
            Gender gender = from > 0 && NameRun.title(tokens.get(from - 1))
                    ? titleGender(tokens.get(from - 1))
                    : Gender.UNKNOWN;
            found.add(new Mention(
                    Type.NAME, phrase, from, close, NameRun.text(tokens, phrase, close), persons, gender, owner));
            return close;
        }
        return from;
    }

    private static Gender titleGender(Token title) {
        return title.is(WordClass.TITLE_MALE)
                ? Gender.MALE
                : title.is(WordClass.TITLE_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether the name before a token only qualifies the lower-case noun there. */
    private boolean qualifies(int next) {
        if (next >= tokens.size()
                || !tokens.get(next).word()
                || tokens.get(next).capital()) {
            return false;
        }
        Token noun = tokens.get(next);
        return noun.isAny(WordClass.THING, WordClass.PLURAL_ROLE) && noun.form() == null
                || noun.role()
                || noun.is(WordClass.ADJECTIVE) && !noun.text().equals("late");
    }

    /** Returns the persons whom the words from one token to another may name. */
    private List<Person> match(int from, int end) {
        Token last = tokens.get(end - 1);
        List<Person> persons = names.ofSurname(last.text());
        if (end - from == 1) {
            boolean titled = from > 0 && NameRun.title(tokens.get(from - 1));
            if (!persons.isEmpty() && (titled || !NameRun.noName(last) || last.given() || acts(end))) {
                return persons;
            }
            Person person = names.ofGiven(last.text());
            return person == null || NameRun.noName(last) ? List.of() : List.of(person);
        }
        List<Person> bearing = new ArrayList<>();
        for (Person person : persons) {
            boolean all = true;
            for (int i = from; i < end - 1; i++) {
                all &= NameTable.bears(person, tokens.get(i).text())
                        || tokens.get(i).is(WordClass.PARTICLE);
            }
            if (all && !person.single()) {
                bearing.add(person);
            }
        }
        return bearing;
    }

    /** Whether a word that may be a place acts as only a person does: it speaks, or an apposition follows. */
    private boolean acts(int next) {
        if (next + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        CueVerbs.Form form = token.word() ? token.form() : null;
        return form != null && !form.noun() && form.use() == CueVerbs.Use.SPEECH
                || token.is(",")
                        && tokens.get(next + 1).word()
                        && tokens.get(next + 1).role();
    }

    /**
     * Handles a run of capitalised words that names no person: a role ("The Wisconsin Republican"), a group, an
     * organisation, or nothing that could speak. Returns the token to go on from.
     */
    private int nameless(NameRun run) {
        Token last = tokens.get(run.to() - 1);
        boolean naming = run.to() < tokens.size()
                && tokens.get(run.to()).word()
                && (tokens.get(run.to()).role()
                        || tokens.get(run.to()).is(WordClass.PLURAL_ROLE)
                        || tokens.get(run.to()).is(WordClass.THING)
                                && tokens.get(run.to()).form() == null);
        if (naming && !last.possessive()) {
            return run.to();
        }
        if (last.isAny(WordClass.PLURAL_ROLE, WordClass.PLURAL)) {
            add(Type.OTHER, run.from(), run.from(), run.to(), Gender.UNKNOWN);
            return run.to();
        }
        int phrase = RoleWords.phraseStart(tokens, run.from());
        boolean definite = tokens.get(phrase).is(WordClass.DETERMINER);
        if (definite && (last.role() || NameRun.title(last))) {
            int end = run.to();
            if (end + 1 < tokens.size()
                    && tokens.get(end).text().equals("of")
                    && tokens.get(end + 1).folded().equals("state")) {
                end += 2;
            }
            add(Type.ROLE, phrase, run.to() - 1, end, Lexicon.genderOfRole(last.text()));
            return run.to();
        }
        int from = run.from();
        while (from < run.to() && tokens.get(from).isAny(WordClass.COMMON, WordClass.CALENDAR) && !opensPlace(from)) {
            from++;
        }
        boolean place = true;
        for (int i = from; i < run.to(); i++) {
            Token token = tokens.get(i);
            place &= token.isAny(
                            WordClass.PLACE,
                            WordClass.CALENDAR,
                            WordClass.DEMONYM,
                            WordClass.COMMON,
                            WordClass.ABBREVIATION)
                    || token.text().length() == 1;
        }
        boolean joined = run.from() > 1
                && tokens.get(run.from() - 1).text().equals("and")
                && tokens.get(run.from() - 2).capital();
        boolean shouted =
                run.to() - run.from() > 2 && last.text().equals(last.text().toUpperCase(Locale.ROOT));
        boolean plainWord = run.to() - from == 1 && names.alsoSmall(last.text());
        if (from < run.to() && !place && !joined && !shouted && !plainWord) {
            int end = wholeBody(run.to());
            add(Type.BODY, phrase, from, end, Gender.UNKNOWN);
            return end;
        }
        return run.to();
    }

    /** Whether a token is "New" as in "New York". */
    private boolean opensPlace(int i) {
        return tokens.get(i).folded().equals("new")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isAny(WordClass.PLACE, WordClass.COUNTRY);
    }

    /** Returns where an organisation's name ends, which may go on after "of" ("the Bureau of Prisons"). */
    private int wholeBody(int to) {
        boolean of = !tokens.get(to - 1).possessive()
                && tokens.get(to - 1).is(WordClass.ORGANISATION)
                && to + 1 < tokens.size()
                && tokens.get(to).text().equals("of");
        int next = of && tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
        NameRun more = of && next < tokens.size() ? NameRun.at(tokens, next) : new NameRun(to, to);
        boolean named = !more.empty()
                && !tokens.get(more.from()).is(WordClass.CALENDAR)
                && match(more.to() - 1, more.to()).isEmpty();
        return named ? more.to() : to;
    }

    private void add(Type type, int phrase, int from, int to, Gender gender) {
        found.add(new Mention(
                type,
                phrase,
                from,
                to,
                NameRun.text(tokens, phrase, to),
                List.of(),
                gender,
                tokens.get(to - 1).possessive()));
    }

    /** Returns the mention whose phrase covers a token, or null. */
    public static @Nullable Mention at(List<Mention> mentions, int token) {
        for (Mention mention : mentions) {
            if (mention.phrase() <= token && token < mention.to()) {
                return mention;
            }
        }
        return null;
    }
}
