package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins names in other cases to their nominatives, in languages whose names change their endings: Polish {@code Jana
 * Kowalskiego} is {@code Jan Kowalski}. A name that stands in other cases only is nobody's, because its nominative
 * can't be known.
 */
public final class NameCases {
    /** The most words of the name of an office's holder. */
    private static final int LONGEST_HOLDER = 3;
    /** What an office may be of, as far as the tables have it. */
    private static final WordClass[] FIELDS = {
        WordClass.CLUB, WordClass.SEAT, WordClass.SELF_NAMED, WordClass.ORGANISATION, WordClass.PLACE, WordClass.COUNTRY
    };

    private final Map<String, List<NameForm>> forms;
    private final Set<String> alone;
    private final Language language;

    private NameCases(Map<String, List<NameForm>> forms, Set<String> alone, Language language) {
        this.forms = forms;
        this.alone = alone;
        this.language = language;
    }

    /**
     * Replaces names in other cases among the forms of names, by surname.
     *
     * @param alone the single words that stand as names
     */
    static void join(Map<String, List<NameForm>> forms, Set<String> alone, Language language) {
        NameCases cases = new NameCases(forms, alone, language);
        List<NameForm> all = forms.values().stream().flatMap(List::stream).toList();
        List<NameForm> joined = new ArrayList<>();
        for (NameForm form : all) {
            NameForm nominative = form.isSurnameOnly() ? cases.surname(form) : cases.whole(form);
            if (nominative != null) {
                joined.add(nominative);
            }
        }
        forms.clear();
        joined.forEach(form ->
                forms.computeIfAbsent(form.surname(), k -> new ArrayList<>()).add(form));
    }

    private NameForm surname(NameForm form) {
        for (String surname : language.nominatives(form.surname())) {
            for (NameForm other : forms.getOrDefault(surname, List.of())) {
                if (!other.isSurnameOnly()) {
                    return as(form, List.of(other.words().getLast()));
                }
            }
        }
        return form;
    }

    /** Returns a full name in the nominative; null where it is in another case and the nominative is not known. */
    private @Nullable NameForm whole(NameForm form) {
        String first = Lexicon.fold(form.words().getFirst());
        boolean accents = form.words().size() == 2 && form.words().stream().allMatch(NameCases::endsWithAccent);
        if (accents && Lexicon.isGivenName(first)) {
            return as(form, form.words().stream().map(NameCases::withoutAccent).toList());
        }
        Set<String> given = language.nominatives(first);
        if (!Lexicon.isGivenName(first) && given.stream().anyMatch(this::isSurname)) {
            // Two names side by side: "powiedział Kowalskiemu Nowak".
            return null;
        }
        Set<String> surnames = language.nominatives(form.surname());
        for (String surname : surnames) {
            NameForm other = withFirst(surname, first, given);
            if (other != null) {
                return as(form, other.words());
            }
        }
        if (isOblique(first, form.surname(), language) && surnames.stream().anyMatch(alone::contains)) {
            return derived(form, given);
        }
        boolean oblique = !Lexicon.isGivenName(first) && given.stream().anyMatch(Lexicon::isGivenName);
        NameForm same = oblique ? withFirst(form.surname(), "", given) : form;
        return same == null ? derived(form, given) : as(form, same.words());
    }

    /** Returns a full name that the text has in another case only, with the likeliest nominatives of both words. */
    private @Nullable NameForm derived(NameForm form, Set<String> given) {
        String first = form.words().getFirst();
        String last = form.words().getLast();
        String named = given.stream().filter(Lexicon::isGivenName).findFirst().orElse(null);
        if (named == null || form.words().size() != 2) {
            return null;
        }
        if (endsWithAccent(last)) {
            return as(form, List.of(respelt(first, named), withoutAccent(last)));
        }
        Set<String> surnames = language.nominatives(form.surname());
        String surname = surnames.stream()
                .filter(alone::contains)
                .findFirst()
                .orElse(surnames.stream().findFirst().orElse(form.surname()));
        return as(form, List.of(respelt(first, named), respelt(last, surname)));
    }

    /** Returns a woman's name in the nominative that differs in the last letter's accent only ("Kowalsk\u0105"). */
    private static String withoutAccent(String word) {
        String plain = Lexicon.fold(word);
        return word.substring(0, word.length() - 1) + plain.charAt(plain.length() - 1);
    }

    private static boolean endsWithAccent(String word) {
        String plain = Lexicon.fold(word);
        return plain.length() == word.length()
                && "aeiou".indexOf(plain.charAt(plain.length() - 1)) >= 0
                && plain.charAt(plain.length() - 1) != word.charAt(word.length() - 1);
    }

    /** Returns a folded word with the letters of the text's word as far as both agree. */
    private static String respelt(String word, String folded) {
        String plain = Lexicon.fold(word);
        int same = 0;
        while (same < Math.min(plain.length(), folded.length()) && plain.charAt(same) == folded.charAt(same)) {
            same++;
        }
        return plain.length() == word.length() ? word.substring(0, same) + folded.substring(same) : word;
    }

    private boolean isSurname(String name) {
        return forms.getOrDefault(name, List.of()).stream().anyMatch(form -> !form.isSurnameOnly());
    }

    private @Nullable NameForm withFirst(String surname, String first, Set<String> given) {
        for (NameForm other : forms.getOrDefault(surname, List.of())) {
            String otherFirst = Lexicon.fold(other.words().getFirst());
            if (!other.isSurnameOnly() && (otherFirst.equals(first) || given.contains(otherFirst))) {
                return other;
            }
        }
        return null;
    }

    private static NameForm as(NameForm form, List<String> words) {
        return new NameForm(words, form.gender(), form.roles(), form.firm(), form.relative());
    }

    /**
     * Whether the name of somebody in office may follow that of the body (Italian "presidente della Regione Lee"): not
     * where bodies of the sort are named after people ("Fondazione Lee").
     */
    static boolean mayLeadToHolder(Token head, Language language) {
        return language.hasCases() || !head.isAny(WordClass.BODY_NOUN, WordClass.WAY);
    }

    /**
     * Returns where the name of an office's holder begins behind a body's name in the genitive (Polish "prezes Banku
     * Rolnego Jan Lis"), or -1.
     */
    static int holderIn(List<Token> tokens, NameRun run, Language language) {
        int last = run.to() - 1;
        boolean mayLead = mayLeadToHolder(tokens.get(run.from()), language);
        for (int i = run.from() + 1; mayLead && i < last; i++) {
            Token first = tokens.get(i);
            boolean named = first.isGivenName() && !NameRun.isNoName(first) && last - i < LONGEST_HOLDER;
            if (named
                    && !isOblique(first.folded(), tokens.get(last).folded(), language)
                    && Offices.before(tokens, i, run.to(), language) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns an organisation's name whose first word, its noun, may stand in the genitive with adjectives behind it
     * (Polish "Sądu Okręgowego", of "Sąd Okręgowy").
     */
    static String nominative(List<Token> tokens, int from, int to, Language language) {
        Token noun = tokens.get(from);
        String folded = noun.folded();
        String name = NameRun.text(tokens, from, to);
        if (!noun.isCapitalised() || language.is(WordClass.BODY_NOUN, noun.text())) {
            return name;
        }
        String nominative = language.nominatives(folded).stream()
                .filter(word -> language.is(WordClass.BODY_NOUN, word))
                .findFirst()
                .orElse(null);
        if (nominative == null) {
            return name;
        }
        StringBuilder whole = new StringBuilder(respelt(noun.text(), nominative));
        boolean adjectives = true;
        for (int i = from + 1; i < to; i++) {
            String word = tokens.get(i).text();
            String agreeing = adjectives ? agreeing(word, nominative, language) : null;
            adjectives = agreeing != null;
            whole.append(' ').append(agreeing == null ? word : agreeing);
        }
        return whole.toString();
    }

    /** Returns the nominative of an adjective, the one that ends as its noun if there are several; or null. */
    private static @Nullable String agreeing(String word, String noun, Language language) {
        List<String> adjectives = language.nominatives(Lexicon.fold(word)).stream()
                .filter(nominative -> language.is(WordClass.ADJECTIVE, nominative))
                .toList();
        return adjectives.stream()
                .filter(adjective -> adjective.endsWith(noun.substring(noun.length() - 1)))
                .findFirst()
                .or(() -> adjectives.stream().findFirst())
                .map(adjective -> respelt(word, adjective))
                .orElse(null);
    }

    /**
     * Whether a word ends as an adjective in another case does, with more letters than its nominative (Polish "Nowej",
     * of "Nowa"), so that behind an office in the nominative it opens what the office is of.
     */
    static boolean endsAsAdjective(Token word, Language language) {
        String folded = word.folded();
        return language.hasCases()
                && !word.isGivenName()
                && language.nominatives(folded).stream()
                        .anyMatch(nominative -> nominative.length() < folded.length()
                                && "aeiouy".indexOf(nominative.charAt(nominative.length() - 1)) >= 0
                                && folded.startsWith(nominative.substring(0, nominative.length() - 1)));
    }

    /** Whether an office leads to words in the genitive of which none is a given name (Polish "lider Nowej Wsi"). */
    static boolean isOfOffice(List<Token> tokens, int from, int to, Language language) {
        Token before = TokenCursor.tokenAt(tokens, from - 1);
        return before.isRole()
                && !before.isCapitalised()
                && tokens.subList(from, to).stream().anyMatch(token -> endsAsAdjective(token, language))
                && tokens.subList(from, to).stream()
                        .noneMatch(token -> token.isGivenName() || isGiven(token, language));
    }

    /**
     * Returns the token behind what an office is of, which stands in the genitive right behind it (Polish "rzecznik
     * Kremla Lee"): where the holder's name begins, or the end of the run, where none follows or it stands in another
     * case itself. Returns the first token where the run opens with nothing of the kind.
     */
    static int afterField(List<Token> tokens, NameRun run, Language language) {
        Token first = tokens.get(run.from());
        boolean opens =
                first.isRole() && !TokenCursor.tokenAt(tokens, run.from() - 1).isWord();
        int office = opens ? run.from() : run.from() - 1;
        int field = office + 1;
        if (!language.hasCases()
                || !TokenCursor.tokenAt(tokens, office).isRole()
                || field >= run.to()
                || !opens && tokens.get(office).isCapitalised()
                || !mayBeBody(tokens.get(field))) {
            return run.from();
        }
        int left = run.to() - field - 1;
        Token word = tokens.get(field);
        boolean listed = isField(word, language);
        boolean genitive = !isGiven(word, language) && isLongGenitive(word, language);
        if (!listed && !genitive || left > LONGEST_HOLDER) {
            return run.from();
        }
        int name = left == LONGEST_HOLDER && !tokens.get(field + 1).isGivenName() ? field + 2 : field + 1;
        boolean oblique = name < run.to()
                && !tokens.get(name).isGivenName()
                && isInAnotherCase(tokens.get(run.to() - 1), language)
                && (name == run.to() - 1 || isInAnotherCase(tokens.get(name), language));
        return oblique ? listed ? run.to() : run.from() : name;
    }

    private static boolean isField(Token word, Language language) {
        return word.isAny(FIELDS)
                || language.nominatives(word.folded()).stream()
                        .anyMatch(noun -> language.isAny(noun, FIELDS) && !noun.equals(word.folded()));
    }

    /** Whether a word ends as few names do in the nominative, but many in the genitive (Polish "Orlenu"). */
    private static boolean isLongGenitive(Token word, Language language) {
        return language.nominatives(word.folded()).stream()
                .anyMatch(noun ->
                        word.folded().equals(noun + "u") || word.folded().endsWith("ii"));
    }

    private static boolean isInAnotherCase(Token word, Language language) {
        return !language.nominatives(word.folded()).isEmpty() && word.folded().endsWith("a");
    }

    /** Whether a word with a capital behind an office may be what it is of, if no name is (Polish "lider Prawicy"). */
    static boolean mayBeBody(Token token) {
        return token.isCapitalised() && !token.isRole() && !NameRun.isTitle(token) && !token.isGivenName();
    }

    /** Whether a word is a given name in another case. */
    static boolean isGiven(Token word, Language language) {
        return language.hasCases()
                && language.nominatives(word.folded()).stream().anyMatch(Lexicon::isGivenName);
    }

    /** Whether a given name may be a case of another's, of the other gender (Polish "Jana", of "Jan"). */
    private static boolean isOblique(String given, String surname, Language language) {
        Gender gender = Lexicon.genderOfGiven(given);
        return !language.nominatives(surname).isEmpty()
                && language.nominatives(given).stream()
                        .anyMatch(name -> Lexicon.isGivenName(name) && Lexicon.genderOfGiven(name) != gender);
    }

    /** Whether a name is not in the nominative, so that it is no subject. */
    public static boolean isOblique(List<Token> tokens, Mention mention, Language language) {
        Person person = language.hasCases() ? mention.person() : null;
        if (person == null || mention.to() > tokens.size()) {
            return false;
        }
        String last = tokens.get(mention.to() - 1).folded();
        String first = tokens.get(mention.from()).folded();
        boolean surname = !last.equals(person.surname())
                && !person.given().contains(last)
                && language.nominatives(last).contains(person.surname());
        boolean given = !person.given().contains(first)
                && !first.equals(person.surname())
                && language.nominatives(first).stream().anyMatch(person.given()::contains);
        return surname || given;
    }
}
