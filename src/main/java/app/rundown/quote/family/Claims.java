package app.rundown.quote.family;

import app.rundown.model.Document;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.speech.HeadlineMarks;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.Tokens;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that headlines put in quotation marks. Their speaker is whom the headline names right beside them:
 * {@code Lee: "Words"}, {@code "Words" – Lee}, {@code Lee Says "Words"}, {@code "Words", Lee Says}.
 */
public final class Claims {
    private final Document document;
    private final NameTable names;

    private Claims(Document document, NameTable names) {
        this.document = document;
        this.names = names;
    }

    /** Returns the claims of a document's headlines, not compared with its words yet. */
    public static List<HeadlineClaim> in(Document document, NameTable names) {
        Claims claims = new Claims(document, names);
        List<HeadlineClaim> all = new ArrayList<>();
        for (Update update : document.updates()) {
            String headline = update.headline();
            List<QuotedRun> runs = headline == null ? List.of() : HeadlineMarks.in(headline);
            if (headline != null && !runs.isEmpty()) {
                claims.add(update, headline, runs, all);
            }
        }
        return all;
    }

    /**
     * Whether an update's headline alone has the words that it quotes: what stands below it does not even reword them.
     */
    public static boolean isOnlyInHeadline(Update update, String words) {
        return ClaimSupport.isOnlyInHeadline(update, words);
    }

    /** Whether a text has quoted words, all in their order. */
    public static boolean has(String text, String words) {
        return ClaimSupport.has(text, RunOnWords.parts(words));
    }

    /** Whether a text has most of quoted words, in whatever order. */
    public static boolean rewords(String text, String words) {
        return ClaimSupport.rewords(text, words);
    }

    private void add(Update update, String headline, List<QuotedRun> runs, List<HeadlineClaim> all) {
        List<Token> tokens = Tokens.of(headline, runs, names.language());
        List<Mention> mentions = Mentions.in(tokens, names);
        for (int i = 0; i < tokens.size(); i++) {
            int run = tokens.get(i).run();
            if (run >= 0 && hasWord(runs.get(run).of(headline))) {
                all.add(new HeadlineClaim(
                        document.id(),
                        update.id(),
                        runs.get(run).start(),
                        runs.get(run).end(),
                        speaker(tokens, i, mentions),
                        HeadlineClaim.Verdict.NOWHERE,
                        null));
            }
        }
    }

    /** Whether a text has a word; a single letter ("rock 'n' roll") is none. */
    private static boolean hasWord(String text) {
        return Word.in(text).stream()
                .anyMatch(word -> word.isSign() || word.folded().length() > 1);
    }

    /** Returns the name beside the quoted words at a token, or null where none is given as their speaker. */
    private @Nullable String speaker(List<Token> tokens, int quoted, List<Mention> mentions) {
        for (Mention mention : mentions) {
            String name = name(mention, tokens);
            if (name != null && (leads(mention, tokens, quoted) || closes(mention, tokens, quoted))) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String name(Mention mention, List<Token> tokens) {
        Person person = mention.person();
        if (mention.owner()) {
            return null;
        }
        if (mention.type() == Type.NAME && person != null) {
            return person.full();
        }
        boolean body = mention.type() == Type.BODY
                && tokens.get(mention.to() - 1).isAny(WordClass.ORGANISATION, WordClass.OUTLET, WordClass.SEAT);
        return body ? mention.text() : null;
    }

    /** Whether a name leads to the words: {@code Lee: "Words"}, {@code Lee says that "Words"}. */
    private boolean leads(Mention mention, List<Token> tokens, int quoted) {
        int to = mention.to();
        if (to >= quoted || !isSignOrEdge(tokens, mention.phrase() - 1)) {
            return false;
        }
        Token next = tokens.get(to);
        if (next.is(":") || next.isDash()) {
            return to + 1 == quoted;
        }
        boolean that = to + 2 == quoted && tokens.get(to + 1).is(WordClass.THAT);
        return isVerbOfReport(next) && (that || to + 1 == quoted);
    }

    /** Whether a name closes the words: {@code "Words" – Lee}, {@code "Words", Lee says}, {@code "Words", says Lee}. */
    private boolean closes(Mention mention, List<Token> tokens, int quoted) {
        Token behind = TokenCursor.tokenAt(tokens, quoted + 1);
        boolean parted = behind.is(",") || behind.is(":") || behind.isDash();
        int from = parted ? quoted + 2 : quoted + 1;
        if (isVerbOfReport(TokenCursor.tokenAt(tokens, from))) {
            return mention.phrase() == from + 1 && isSignOrEdge(tokens, mention.to());
        }
        return mention.phrase() == from
                && (parted && isSignOrEdge(tokens, mention.to())
                        || isVerbOfReport(TokenCursor.tokenAt(tokens, mention.to()))
                                && isSignOrEdge(tokens, mention.to() + 1));
    }

    private static boolean isSignOrEdge(List<Token> tokens, int position) {
        return position < 0
                || position >= tokens.size()
                || !tokens.get(position).isWord() && tokens.get(position).run() < 0;
    }

    private boolean isVerbOfReport(Token token) {
        CueVerbs.Form form = token.verbForm();
        return form != null
                && form.tense() != CueVerbs.Tense.GERUND
                && names.language().is(WordClass.REPORT, form.base());
    }
}
