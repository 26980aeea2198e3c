package app.rundown.quote;

import app.rundown.model.Quote;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.rule.Relays;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a passage reports of somebody's words without quoting them: {@code Lee said (that) ...}, {@code ..., Lee
 * said.}, {@code According to Lee, ...}. A missed report is better than a wrong one, so only sentences of these plain
 * shapes count: with no second verb of telling beside the first, no quoted words, nothing denied or asked, and a
 * speaker with a name.
 */
final class Reports {
    /** The fewest words of a report. */
    private static final int FEWEST = 4;
    /** The most tokens between a verb of telling and its "that" ("told reporters that"). */
    private static final int TOLD = 8;
    /** The most tokens after the speaker that say when and where it was said. */
    private static final int WHEN = 8;
    /** The least confidence that the speaker must have. */
    private static final double SURE = Quote.LEAST_LIKELY;

    private final AttributionContext context;
    private final int index;
    private final AnalysedPassage analysed;
    private final Resolver resolver;

    private Reports(AttributionContext context, int index, Resolver resolver) {
        this.context = context;
        this.index = index;
        this.analysed = context.passages().get(index);
        this.resolver = resolver;
    }

    /**
     * Reported words.
     *
     * @param start offset of their first character in the passage
     * @param end offset after their last character
     * @param by who said them
     */
    record Report(int start, int end, Attribution by) {}

    /** Returns the reports of one passage, in order. */
    static List<Report> in(AttributionContext context, int index, Resolver resolver) {
        Report closed = ClosedStatements.in(context, index, resolver);
        return closed == null ? new Reports(context, index, resolver).all() : List.of(closed);
    }

    private List<Report> all() {
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : analysed.sentences()) {
            boolean quoted = !analysed.runs().isEmpty() && analysed.isQuoted(sentence);
            boolean asks = analysed.token(sentence.to() - 1).is("?");
            Report report = quoted || asks ? null : in(sentence);
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    /** Returns what a sentence reports by its verb of telling; null where it has none, or several side by side. */
    private @Nullable Report in(Sentence sentence) {
        if (analysed.cues().isEmpty()) {
            return null;
        }
        List<Cue> telling = analysed.cues().stream()
                .filter(cue -> cue.from() >= sentence.from() && cue.to() <= sentence.to() && isTelling(cue))
                .toList();
        if (telling.isEmpty()) {
            return null;
        }
        Cue cue = telling.getFirst();
        if (telling.size() > 1) {
            return nested(sentence, cue, telling.getLast());
        }
        if (cue.isAccordingTo()) {
            return according(sentence, cue);
        }
        Report report = clauseBehind(sentence, cue);
        return report == null ? clauseBefore(sentence, cue) : report;
    }

    /**
     * Returns a report that contains another ("Lee said that Holm had told him so"), or null; no sign may separate the
     * two verbs.
     */
    private @Nullable Report nested(Sentence sentence, Cue outer, Cue inner) {
        boolean parted =
                analysed.tokens().subList(outer.to(), inner.from()).stream().anyMatch(token -> !token.isWord());
        return parted || outer.isAccordingTo() || inner.isAccordingTo() ? null : clauseBehind(sentence, outer);
    }

    /** Whether a cue is a verb of telling: "according to", or a verb of speech that is neither passive nor a gerund. */
    private static boolean isTelling(Cue cue) {
        if (cue.isAccordingTo()) {
            return true;
        }
        return !cue.passive() && cue.use() == CueVerbs.Use.SPEECH && cue.tense() != CueVerbs.Tense.GERUND;
    }

    /** Whether a cue presents its clause as said; verbs of asking or denying do not. */
    private boolean presentsAsSaid(Cue cue) {
        return context.language().is(WordClass.REPORT, baseForm(cue)) && cue.tense() != CueVerbs.Tense.BASE;
    }

    private String baseForm(Cue cue) {
        CueVerbs.Form form = analysed.token(cue.from()).verbForm();
        return form == null ? "" : form.base();
    }

    /** Whether anything but adverbs and "has" or "have" stands between, such as another verb's object or a denial. */
    private boolean isSeparated(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            boolean passes = token.is(WordClass.ADVERB) || token.is(WordClass.HAVE);
            if (!passes || token.is(WordClass.NEGATION) || token.is(WordClass.DOUBT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the clause after a cue as a report ("Lee said that ...", "Lee told reporters that ...", "Lee said he
     * ..."), or null.
     */
    private @Nullable Report clauseBehind(Sentence sentence, Cue cue) {
        Mention subject = Subjects.before(analysed, cue, sentence.from());
        if (subject == null || isSeparated(subject.to(), cue.from())) {
            return null;
        }
        int lead = subject.phrase() - 1;
        boolean doubted = lead >= sentence.from() && analysed.token(lead).isAny(WordClass.CLAUSE, WordClass.RELATIVE);
        if (doubted || subject.type() == Type.RELATIVE || !presentsAsSaid(cue)) {
            return null;
        }
        int clause = clauseStart(sentence, cue);
        return clause < 0
                ? null
                : report(
                        clause,
                        clauseEnd(clause, sentence.to()),
                        cue,
                        subject,
                        "the clause behind “" + cue.text() + "” reports it");
    }

    /** Returns where the reported clause begins after a cue, or -1. */
    private int clauseStart(Sentence sentence, Cue cue) {
        for (int i = cue.to(); i < sentence.to() && i <= cue.to() + TOLD; i++) {
            Token token = analysed.token(i);
            if (token.is(WordClass.THAT)
                    && i + 1 < sentence.to()
                    && analysed.token(i + 1).isWord()) {
                return behindThat(
                        i,
                        sentence.to(),
                        i == cue.to() && analysed.token(cue.from()).is(WordClass.SAYS));
            }
            if (!token.isWord() || token.verbForm() != null && i > cue.to()) {
                break;
            }
        }
        int next = cue.to();
        while (next < sentence.to() && analysed.token(next).is(WordClass.CALENDAR)) {
            next++;
        }
        if (!analysed.token(cue.from()).is(WordClass.SAYS) || next >= sentence.to()) {
            return -1;
        }
        Token first = analysed.token(next);
        boolean clausal = first.isWord() && first.is(WordClass.CLAUSAL);
        boolean noun = first.isWord()
                && (first.is(WordClass.DETERMINER) || first.isCapitalised() || first.is(WordClass.PLURAL));
        return clausal || noun && hasVerb(next, sentence.to()) ? next : -1;
    }

    /**
     * Returns where a clause with "that" begins: after it, or at it where it seems to point at something ("that was not
     * all"); -1 where it opens no clause ("the video that shows it", "explained that to him").
     *
     * @param mayBeSubject whether "that" may be the subject of the clause
     */
    private int behindThat(int that, int to, boolean mayBeSubject) {
        Token next = analysed.token(that + 1);
        if (next.is(WordClass.NO_CLAUSE)) {
            return -1;
        }
        boolean verb = next.isAny(WordClass.AUXILIARY, WordClass.NEGATION)
                || next.verbForm() != null
                || next.text().endsWith("s")
                        && that + 2 < to
                        && analysed.token(that + 2).is(WordClass.DETERMINER);
        boolean noun = !next.isCapitalised()
                && !next.isAny(
                        WordClass.DETERMINER,
                        WordClass.PLURAL,
                        WordClass.MALE,
                        WordClass.FEMALE,
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.ADVERB,
                        WordClass.ADJECTIVE,
                        WordClass.QUANTITY)
                && !next.is(WordClass.CLAUSAL)
                && !next.text().endsWith("s")
                && Character.isLetter(next.text().charAt(0));
        if (verb) {
            return mayBeSubject ? that : -1;
        }
        return noun && that + 2 < to && analysed.token(that + 2).is(WordClass.AUXILIARY) ? that : that + 1;
    }

    /** Whether an auxiliary comes before the next sign; other verbs are not recognised without a dictionary. */
    private boolean hasVerb(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = analysed.token(i);
            if (!token.isWord()) {
                return false;
            }
            if (token.is(WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where a reported clause ends: at the end of the sentence, at a semicolon, or before something that is
     * added with another verb of telling (", adding ...").
     */
    private int clauseEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            boolean added =
                    token.is(",") && i + 1 < to && analysed.cues().stream().anyMatch(gerundAt(i + 1));
            if (token.is(";") || added) {
                return i;
            }
        }
        int end = to;
        while (end > from
                && !analysed.token(end - 1).isWord()
                && !analysed.token(end - 1).is(")")) {
            end--;
        }
        return end;
    }

    private static Predicate<Cue> gerundAt(int token) {
        return cue -> cue.from() == token && cue.tense() == CueVerbs.Tense.GERUND && !cue.isAccordingTo();
    }

    /** Returns the sentence before a cue as a report ("..., Lee said." and "..., said Lee."), or null. */
    private @Nullable Report clauseBefore(Sentence sentence, Cue cue) {
        if (!presentsAsSaid(cue)) {
            return null;
        }
        Mention subject = analysed.mentions(sentence.from(), cue.from()).stream()
                .filter(m -> m.to() == cue.from())
                .findFirst()
                .orElse(null);
        int comma = subject == null ? cue.from() - 1 : subject.phrase() - 1;
        Mention behind =
                analysed.token(cue.from()).is(WordClass.TELLS) ? null : Subjects.behind(analysed, cue, sentence.to());
        Mention speaker = subject == null && behind != null && behind.phrase() == cue.to() ? behind : subject;
        int rest = subject == null && speaker != null ? speaker.to() : cue.to();
        if (speaker == null
                || speaker.owner()
                || comma <= sentence.from()
                || !analysed.token(comma).is(",")
                || !onlySaysWhenAndWhere(rest, sentence.to())) {
            return null;
        }
        return wholeSentence(sentence, comma, cue, speaker, "“" + cue.text() + "” behind the sentence reports it");
    }

    /** Whether nothing follows but when and where it was said. */
    private boolean onlySaysWhenAndWhere(int from, int to) {
        if (to - from > WHEN) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            boolean first = i == from && token.isWord();
            if (first && !token.isAny(WordClass.PREPOSITION, WordClass.CALENDAR)
                    || token.is(",")
                    || token.verbForm() != null
                    || token.is(WordClass.THAT)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what "According to Lee, ..." or "..., according to Lee" reports, or null. */
    private @Nullable Report according(Sentence sentence, Cue cue) {
        Mention speaker = Subjects.behind(analysed, cue, sentence.to());
        if (speaker == null || speaker.owner()) {
            return null;
        }
        String why = "“" + cue.text() + "” reports it";
        if (cue.from() == sentence.from()) {
            int comma = speaker.to();
            boolean opens = comma < sentence.to() && analysed.token(comma).is(",");
            return opens ? report(comma + 1, clauseEnd(comma + 1, sentence.to()), cue, speaker, why) : null;
        }
        int comma = cue.from() - 1;
        boolean closes = analysed.token(comma).is(",") && onlySaysWhenAndWhere(speaker.to(), sentence.to());
        return closes ? wholeSentence(sentence, comma, cue, speaker, why) : null;
    }

    /** Returns a sentence that is reported from its beginning; "But" and similar words there are the reporter's. */
    private @Nullable Report wholeSentence(Sentence sentence, int to, Cue cue, Mention speaker, String why) {
        Token first = analysed.token(sentence.from());
        int from = first.is(WordClass.JOINING) ? sentence.from() + 1 : sentence.from();
        return report(from, to, cue, speaker, why);
    }

    /** Whether a speaker is only one of two ("Lee and Holm said"). */
    private boolean isJoined(Mention speaker) {
        return analysed.token(speaker.phrase() - 1).is(WordClass.AND)
                && Mention.at(analysed.mentions(), speaker.phrase() - 2) != null;
    }

    private @Nullable Report report(int from, int to, Cue cue, Mention speaker, String why) {
        long words = analysed.tokens().subList(Math.min(from, to), to).stream()
                .filter(Token::isWord)
                .count();
        if (words < FEWEST || speaker.type() == Type.OTHER || speaker.type() == Type.RELATIVE || isJoined(speaker)) {
            return null;
        }
        Attribution by = resolver.resolve(new QuoteContext(context, index, cue.from()), speaker);
        if (by.speaker() == null || by.confidence() < SURE || Relays.isRelay(analysed, cue, speaker)) {
            return null;
        }
        return new Report(analysed.token(from).start(), analysed.token(to - 1).end(), by.by(cue.text(), why));
    }
}
