package app.rundown.quote;

import app.rundown.base.Work;
import app.rundown.model.Quote;
import app.rundown.model.Quote.Basis;
import app.rundown.model.Quote.Voice;
import app.rundown.quote.name.BodyNames;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each speaker that a document names whether it is a person or an organisation, and by which of its names
 * it is shown. All that the document says of a name counts, so that a speaker has one type in it. A lone capitalised
 * word of which nothing tells what it is has none.
 */
final class SpeakerTypes {
    private static final String UNTOLD = "; nothing tells whether that is a person or an organisation";

    private static final WordClass[] LISTED = {
        WordClass.ORGANISATION,
        WordClass.BODY_NOUN,
        WordClass.SELF_NAMED,
        WordClass.OUTLET,
        WordClass.NEWSROOM,
        WordClass.COUNTRY,
        WordClass.SEAT,
        WordClass.PLACE,
        WordClass.CLUB,
        WordClass.PARTY
    };

    private final AttributionContext context;
    private final NameTable names;
    /** What is known of each name, in the order in which they speak. */
    private final Map<String, Known> byName = new LinkedHashMap<>();
    /** For each name the one by which its bearer is shown. */
    private final Map<String, String> shown;

    /** What a document tells of a name. */
    static final class Known {
        private final List<Token> words;
        /** The words without signs; each name is compared with all others. */
        private final List<String> plain;

        private final String folded;
        private final Map<Voice, Integer> given = new HashMap<>();
        private final TypeEvidence evidence = new TypeEvidence();
        private Voice voice = Voice.UNKNOWN;
        private boolean open;

        private Known(String name, List<Token> words) {
            this.words = words;
            this.plain = words.stream().filter(Token::isWord).map(Token::text).toList();
            this.folded = Lexicon.fold(name);
        }

        /** Returns the words of the name. */
        List<Token> words() {
            return words;
        }

        /** Returns the words as written, without signs. */
        List<String> plain() {
            return plain;
        }

        /** Returns the name in lower case, without accents. */
        String folded() {
            return folded;
        }

        /** Returns whether it is a person's, an organisation's, or unknown. */
        Voice voice() {
            return voice;
        }

        /** Returns how often its bearer speaks. */
        int count() {
            return given.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether it has a word that stands for bodies, places and the like. */
        boolean isListed() {
            return words.stream().anyMatch(word -> word.isAny(LISTED));
        }
    }

    private SpeakerTypes(AttributionContext context, List<Quote> quotes, List<Quote> reports) {
        this.context = context;
        this.names = context.names();
        quotes.forEach(this::note);
        reports.forEach(this::note);
        Map<String, Person> persons = new HashMap<>();
        names.persons().forEach(person -> persons.putIfAbsent(person.full(), person));
        byName.forEach((name, known) -> begin(known, persons.get(name)));
        read();
        byName.values().forEach(SpeakerTypes::decide);
        this.shown = SpeakerForms.of(byName);
        shown.forEach((name, whole) -> unite(name, whole));
    }

    /**
     * Returns what was found in a document with one name and one type for each speaker.
     *
     * @param context the document's passages and names
     */
    static Speech in(AttributionContext context, Speech speech) {
        SpeakerTypes types = new SpeakerTypes(context, speech.quotes(), speech.reports());
        return new Speech(
                speech.quotes().stream().map(types::typed).toList(),
                speech.reports().stream().map(types::typed).toList(),
                speech.claims(),
                speech.problem());
    }

    private void note(Quote quote) {
        String name = quote.speaker();
        if (name == null) {
            return;
        }
        Known known = byName.computeIfAbsent(name, n -> new Known(n, Tokens.of(n, List.of(), names.language())));
        known.given.merge(quote.voice(), 1, Integer::sum);
        if (quote.voice() == Voice.PERSON && (quote.basis() == Basis.PRONOUN || quote.basis() == Basis.ROLE)) {
            known.evidence.addPerson();
        }
    }

    /** Takes what the name itself, or what was learnt of its bearer, shows; without that it is open. */
    private void begin(Known known, @Nullable Person person) {
        int bodies = known.given.getOrDefault(Voice.ORGANISATION, 0);
        int people = known.given.getOrDefault(Voice.PERSON, 0);
        known.voice = bodies > people ? Voice.ORGANISATION : people > 0 ? Voice.PERSON : Voice.UNKNOWN;
        boolean proven = person != null
                && (person.firm()
                        || person.gender() != Gender.UNKNOWN
                        || person.roles().stream()
                                .anyMatch(role -> !names.language().is(WordClass.COMPANY, role)));
        if (proven || known.voice == Voice.UNKNOWN || person == null && bodies == 0) {
            return;
        }
        if (bodies > 0 && isBodysName(known.words)) {
            known.voice = Voice.ORGANISATION;
            return;
        }
        known.open = true;
        if (known.words.size() > 2
                && known.words.getFirst().isGivenName()
                && known.words.get(1).is(WordClass.PARTICLE)) {
            known.evidence.addPerson();
        }
        if (person != null && bodies > 0) {
            // Only "the company" or "it" makes an organisation of what was learnt as somebody's name.
            known.evidence.addBody();
        }
    }

    /** Whether the words of a name show that it is an organisation's. */
    private boolean isBodysName(List<Token> words) {
        boolean capital = words.stream().anyMatch(Token::isCapitalised);
        return !capital
                || words.size() == 1
                        && BodyNames.isAbbreviation(words.getFirst().text())
                || names.isFirm(String.join(" ", words.stream().map(Token::text).toList()))
                || words.stream().anyMatch(word -> word.isAny(LISTED));
    }

    /** Reads what the passages tell of the open names. */
    private void read() {
        Map<String, List<Known>> open = new HashMap<>();
        for (Known known : byName.values()) {
            if (known.open && !known.words.isEmpty()) {
                open.computeIfAbsent(known.words.getFirst().folded(), k -> new ArrayList<>())
                        .add(known);
            }
        }
        for (int i = 0;
                !open.isEmpty()
                        && i < context.passages().size()
                        && !Work.current().isOver();
                i++) {
            AnalysedPassage analysed = context.passages().get(i);
            for (int token = 0; token < analysed.tokens().size(); token++) {
                for (Known known : open.getOrDefault(analysed.token(token).folded(), List.of())) {
                    if (stands(known.words, analysed, token)) {
                        known.evidence.read(analysed, token, token + known.words.size());
                    }
                }
            }
        }
    }

    private static boolean stands(List<Token> words, AnalysedPassage analysed, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!analysed.token(at + i).text().equals(words.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static void decide(Known known) {
        if (!known.open) {
            return;
        }
        Voice told = known.evidence.voice();
        boolean alone = known.words.size() == 1;
        if (told != Voice.UNKNOWN || alone) {
            known.voice = told;
        }
    }

    /** Gives two names of one bearer the type of the one by which it is shown, or of the other one. */
    private void unite(String name, String whole) {
        Known other = byName.get(name);
        Known known = byName.get(whole);
        if (other != null && known != null) {
            known.voice = known.voice == Voice.UNKNOWN ? other.voice : known.voice;
            other.voice = known.voice;
        }
    }

    private Quote typed(Quote quote) {
        String name = quote.speaker();
        String client = quote.speaksFor();
        String represents = client == null ? null : shown.getOrDefault(client, client);
        Known known = name == null ? null : byName.get(name);
        if (name == null || known == null) {
            return represents == null || represents.equals(client)
                    ? quote
                    : quote.known(null, quote.voice(), represents, quote.why());
        }
        String whole = shown.getOrDefault(name, name);
        boolean untold = known.voice == Voice.UNKNOWN && quote.voice() != Voice.UNKNOWN;
        if (whole.equals(name) && known.voice == quote.voice()) {
            return quote;
        }
        String joined = whole.equals(name) ? "" : "; \u201c" + name + "\u201d is " + whole;
        return quote.known(whole, known.voice, represents, quote.why() + joined + (untold ? UNTOLD : ""));
    }
}
