package app.rundown.quote.family;

import app.rundown.model.Document;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what headlines give as somebody's words: {@code Claim – Lee}, {@code Lee: Claim}, {@code Lee Says Claim},
 * {@code Claim, Lee Says}. Speakers are people whom the document names, and organisations that are recognised by their
 * last word.
 */
public final class Claims {
    /** Fewer words make no claim. */
    private static final int FEWEST = 2;
    /** More words are not taken for an organisation's name. */
    private static final int LONGEST_BODY = 4;

    private final Document document;
    private final NameTable names;

    private Claims(Document document, NameTable names) {
        this.document = document;
        this.names = names;
    }

    /** Returns the claims of a document's headlines, not compared with its quotes yet. */
    public static List<HeadlineClaim> in(Document document, NameTable names) {
        Claims claims = new Claims(document, names);
        List<HeadlineClaim> all = new ArrayList<>();
        for (Update update : document.updates()) {
            String headline = update.headline();
            HeadlineClaim claim = headline == null ? null : claims.of(update, headline);
            if (claim != null) {
                all.add(claim);
            }
        }
        return all;
    }

    private @Nullable HeadlineClaim of(Update update, String headline) {
        List<Token> tokens = Tokens.of(headline, List.of());
        if (tokens.isEmpty()) {
            return null;
        }
        for (Mention mention : Mentions.in(tokens, names)) {
            Person person = mention.person();
            HeadlineClaim claim = person == null || mention.owner() || mention.type() != Type.NAME
                    ? null
                    : claimBeside(update, tokens, mention.phrase(), mention.to(), person.full());
            if (claim != null) {
                return claim;
            }
        }
        int dash = lastDash(tokens);
        return dash > 0 && isBody(tokens, dash + 1)
                ? claim(update, tokens, 0, dash, NameRun.text(tokens, dash + 1, tokens.size()))
                : null;
    }

    /**
     * Returns what a headline claims beside the name at some tokens, or null where the name is not given as the
     * speaker.
     */
    private @Nullable HeadlineClaim claimBeside(Update update, List<Token> tokens, int from, int to, String speaker) {
        boolean opens = from == 0;
        Token next = TokenCursor.tokenAt(tokens, to);
        Token before = TokenCursor.tokenAt(tokens, from - 1);
        if (opens && next.is(":")) {
            return claim(update, tokens, to + 1, tokens.size(), speaker);
        }
        if (opens && isVerbOfReport(next)) {
            boolean that = TokenCursor.tokenAt(tokens, to + 1).folded().equals("that");
            return claim(update, tokens, that ? to + 2 : to + 1, tokens.size(), speaker);
        }
        boolean claimFirst = to == tokens.size() && before.isDash()
                || to + 1 == tokens.size() && isVerbOfReport(next) && before.is(",");
        return claimFirst ? claim(update, tokens, 0, from - 1, speaker) : null;
    }

    private static boolean isVerbOfReport(Token token) {
        CueVerbs.Form form = token.verbForm();
        return form != null && form.tense() != CueVerbs.Tense.GERUND && Lexicon.is(WordClass.REPORT, form.base());
    }

    private static int lastDash(List<Token> tokens) {
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (tokens.get(i).isDash()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the rest of a headline is the name of an organisation. */
    private static boolean isBody(List<Token> tokens, int from) {
        Token last = tokens.getLast();
        boolean capitals = tokens.subList(from, tokens.size()).stream().allMatch(Token::isCapitalised);
        return capitals
                && tokens.size() - from <= LONGEST_BODY
                && last.isAny(WordClass.ORGANISATION, WordClass.OUTLET, WordClass.SEAT);
    }

    private @Nullable HeadlineClaim claim(Update update, List<Token> tokens, int from, int to, String speaker) {
        long words = to <= from
                ? 0
                : tokens.subList(from, to).stream().filter(Token::isWord).count();
        return words < FEWEST
                ? null
                : new HeadlineClaim(
                        document.id(),
                        update.id(),
                        tokens.get(from).start(),
                        tokens.get(to - 1).end(),
                        speaker,
                        HeadlineClaim.Verdict.NOT_CARRIED,
                        null,
                        "not compared with the quotes yet");
    }
}
