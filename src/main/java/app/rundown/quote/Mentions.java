package app.rundown.quote;

import app.rundown.quote.Lexicon.List;
import app.rundown.quote.Mention.Type;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of one passage, outside its quoted runs. */
final class Mentions {
    private final java.util.List<Token> tokens;
    private final NameTable names;
    private final java.util.List<Mention> found = new ArrayList<>();

    private Mentions(java.util.List<Token> tokens, NameTable names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The mentions in order; none overlaps another in its name or noun. */
    static java.util.List<Mention> in(java.util.List<Token> tokens, NameTable names) {
        return java.util.List.copyOf(new Mentions(tokens, names).find());
    }

    private java.util.List<Mention> find() {
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.get(i).word() ? step(i) : i + 1;
        }
        return found;
    }

    private int step(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (Lexicon.isAny(word, List.MALE, List.FEMALE)) {
            boolean owns = word.equals("his") || word.equals("her") && ownerBefore(i);
            Gender gender = Lexicon.is(List.MALE, word) ? Gender.MALE : Gender.FEMALE;
            found.add(new Mention(Type.PRONOUN, i, i, i + 1, token.text(), java.util.List.of(), gender, owns));
            return i + 1;
        }
        if (word.equals("who")) {
            add(Type.RELATIVE, i, i, i + 1, Gender.UNKNOWN);
            return i + 1;
        }
        if (token.capital() && !word.equals("i")) {
            NameRun run = NameRun.at(tokens, i);
            capitals(run);
            return run.to();
        }
        if (word.equals("i") || Lexicon.isAny(word, List.PLURAL, List.PLURAL_ROLE) || some(i)) {
            add(Type.OTHER, RoleWords.phraseStart(tokens, i), i, i + 1, Gender.UNKNOWN);
            return i + 1;
        }
        if (Lexicon.role(word)) {
            role(i);
            return i + 1;
        }
        if (Lexicon.isAny(word, List.THING, List.UNNAMED)) {
            add(Type.OTHER, RoleWords.phraseStart(tokens, i), i, i + 1, Gender.UNKNOWN);
        }
        return i + 1;
    }

    /** "Some say", "many of them": a word for a number that stands for people. */
    private boolean some(int i) {
        if (!Lexicon.is(List.QUANTITY, tokens.get(i).text()) || i + 1 >= tokens.size() || !tokens.get(i + 1).word()) {
            return false;
        }
        String next = tokens.get(i + 1).text();
        return next.equals("of") || Lexicon.isAny(next, List.AUXILIARY, List.ADVERB) || Verbs.form(next) != null;
    }

    private boolean ownerBefore(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).word()
                && !Lexicon.isAny(tokens.get(i + 1).text(), List.PREPOSITION, List.CONJUNCTION, List.DETERMINER);
    }

    private void role(int i) {
        int start = RoleWords.phraseStart(tokens, i);
        boolean naming = i + 1 < tokens.size() && tokens.get(i + 1).capital() && !tokens.get(i).possessive();
        if (naming || i + 1 < tokens.size() && tokens.get(i + 1).word() && Lexicon.role(tokens.get(i + 1).text())) {
            return;
        }
        if (start == i && i > 1 && noun(i - 1)) {
            int wider = RoleWords.phraseStart(tokens, i - 1);
            start = wider < i - 1 ? wider : start;
        }
        Token first = tokens.get(start);
        boolean definite = start < i && (Lexicon.is(List.DETERMINER, first.text()) || first.possessive() || first.capital());
        if (!definite) {
            return;
        }
        boolean unnamed = Lexicon.isAny(first.text(), List.DETERMINER)
                && (first.lower().equals("a") || first.lower().equals("an") || first.lower().equals("one") || first.lower().equals("another") || first.lower().equals("my") || first.lower().equals("our"));
        int end = i + 1;
        if (end + 1 < tokens.size() && tokens.get(end).text().equals("of") && tokens.get(end + 1).lower().equals("state")) {
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
                && Verbs.form(token.text()) == null
                && !Lexicon.isAny(token.text(), List.PREPOSITION, List.CONJUNCTION, List.AUXILIARY, List.ADVERB, List.PLURAL);
    }

    private void capitals(NameRun run) {
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
        if (!any) {
            nameless(run);
        }
    }

    /** Takes a known person's name that begins here; gives the end of it. */
    private int name(int from, int to) {
        for (int end = Math.min(to, from + 5); end > from; end--) {
            java.util.List<Person> persons = match(from, end);
            if (persons.isEmpty()) {
                continue;
            }
            boolean body = end < to && Lexicon.is(List.ORGANISATION, tokens.get(end).text());
            if (body) {
                add(Type.BODY, RoleWords.phraseStart(tokens, from), from, to, Gender.UNKNOWN);
                return to;
            }
            int close = end < to && Lexicon.is(List.SUFFIX, tokens.get(end).text()) ? end + 1 : end;
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
        return Lexicon.is(List.TITLE_MALE, title.text())
                ? Gender.MALE
                : Lexicon.is(List.TITLE_FEMALE, title.text()) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a lower-case noun follows that the name before it only qualifies. */
    private boolean qualifies(int next) {
        if (next >= tokens.size() || !tokens.get(next).word() || tokens.get(next).capital()) {
            return false;
        }
        String word = tokens.get(next).text();
        return Lexicon.isAny(word, List.THING, List.PLURAL_ROLE) && Verbs.form(word) == null
                || Lexicon.role(word)
                || Lexicon.is(List.ADJECTIVE, word) && !word.equals("late");
    }

    private java.util.List<Person> match(int from, int end) {
        Token last = tokens.get(end - 1);
        java.util.List<Person> persons = names.ofSurname(last.text());
        if (end - from == 1) {
            boolean titled = from > 0 && NameRun.title(tokens.get(from - 1));
            if (!persons.isEmpty() && (titled || !NameRun.noName(last) || Lexicon.given(last.text()) || acts(end))) {
                return persons;
            }
            Person person = names.ofGiven(last.text());
            return person == null || NameRun.noName(last) ? java.util.List.of() : java.util.List.of(person);
        }
        java.util.List<Person> bearing = new ArrayList<>();
        for (Person person : persons) {
            boolean all = true;
            for (int i = from; i < end - 1; i++) {
                all &= NameTable.bears(person, tokens.get(i).text()) || Lexicon.is(List.PARTICLE, tokens.get(i).text());
            }
            if (all && !person.single()) {
                bearing.add(person);
            }
        }
        return bearing;
    }

    /** Whether a word that may be a place does what only a person does: it speaks, or an apposition follows. */
    private boolean acts(int next) {
        if (next + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        Verbs.Form form = token.word() ? Verbs.form(token.text()) : null;
        return form != null && !form.noun() && form.use() == Verbs.Use.SPEECH
                || token.is(",") && tokens.get(next + 1).word() && Lexicon.role(tokens.get(next + 1).text());
    }

    /** A run of capitals without a person: a role ("The Wisconsin Republican"), a group, a body, or nothing to speak of. */
    private void nameless(NameRun run) {
        Token last = tokens.get(run.to() - 1);
        boolean naming = run.to() < tokens.size() && tokens.get(run.to()).word()
                && (Lexicon.role(tokens.get(run.to()).text()) || Lexicon.is(List.PLURAL_ROLE, tokens.get(run.to()).text())
                        || Lexicon.is(List.THING, tokens.get(run.to()).text()) && Verbs.form(tokens.get(run.to()).text()) == null);
        if (naming && !last.possessive()) {
            return;
        }
        if (Lexicon.isAny(last.text(), List.PLURAL_ROLE, List.PLURAL)) {
            add(Type.OTHER, run.from(), run.from(), run.to(), Gender.UNKNOWN);
            return;
        }
        int phrase = RoleWords.phraseStart(tokens, run.from());
        boolean definite = Lexicon.is(List.DETERMINER, tokens.get(phrase).text());
        if (definite && (Lexicon.role(last.text()) || NameRun.title(last))) {
            int end = run.to();
            if (end + 1 < tokens.size() && tokens.get(end).text().equals("of") && tokens.get(end + 1).lower().equals("state")) {
                end += 2;
            }
            add(Type.ROLE, phrase, run.to() - 1, end, Lexicon.genderOfRole(last.text()));
            return;
        }
        int from = run.from();
        while (from < run.to() && Lexicon.isAny(tokens.get(from).text(), List.COMMON, List.CALENDAR)) {
            from++;
        }
        boolean place = true;
        for (int i = from; i < run.to(); i++) {
            Token token = tokens.get(i);
            place &= Lexicon.isAny(token.text(), List.PLACE, List.CALENDAR, List.DEMONYM, List.COMMON, List.ABBREVIATION)
                    || token.text().length() == 1;
        }
        boolean joined = run.from() > 1 && tokens.get(run.from() - 1).text().equals("and") && tokens.get(run.from() - 2).capital();
        boolean shouted = run.to() - run.from() > 2 && last.text().equals(last.text().toUpperCase(java.util.Locale.ROOT));
        boolean plainWord = run.to() - from == 1 && names.alsoSmall(last.text());
        if (from < run.to() && !place && !joined && !shouted && !plainWord) {
            add(Type.BODY, phrase, from, run.to(), Gender.UNKNOWN);
        }
    }

    private void add(Type type, int phrase, int from, int to, Gender gender) {
        found.add(new Mention(
                type,
                phrase,
                from,
                to,
                NameRun.text(tokens, phrase, to),
                java.util.List.of(),
                gender,
                tokens.get(to - 1).possessive()));
    }

    /** The mention that covers a token, or null. */
    static @Nullable Mention at(java.util.List<Mention> mentions, int token) {
        for (Mention mention : mentions) {
            if (mention.phrase() <= token && token < mention.to()) {
                return mention;
            }
        }
        return null;
    }
}
