package app.rundown.quote.rule;

import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by a paragraph above it that holds nothing but a name and who that is, as lists of voices have it:
 * {@code Lee (coach of Holm) ...}, and below {@code ... on the penalty: "A gift."}; or {@code Ann Lee, Harbour Watch}.
 */
final class VoiceLabel implements AttributionRule {
    /** The most tokens of such a paragraph. */
    private static final int LONGEST = 16;
    /** The most paragraphs from it to the last of its quotes. */
    private static final int REACH = 8;

    /** The share of the confidence where nothing tells who it is: the name may be all that a picture says. */
    private static final double ALONE = 0.8;
    /** What shows that words go on in the paragraphs below. */
    private static final Set<String> DOTS = Set.of(".", "\u2026");
    /** Signs that end a sentence. */
    private static final Set<String> ENDS = Set.of(".", "?", "!", ":");

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    VoiceLabel(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        int index = quoteContext.index();
        if (!isWord(quoteContext.analysed())) {
            return null;
        }
        for (int i = 0; i < REACH; i++) {
            index = quoteContext.context().previous(index);
            AnalysedPassage before =
                    index < 0 ? null : quoteContext.context().passages().get(index);
            if (before == null || before.tokens().isEmpty()) {
                return null;
            }
            Mention name = label(before);
            if (name != null) {
                boolean told = name.to() < before.tokens().size();
                return resolver.resolve(new QuoteContext(quoteContext.context(), index, name.from()), name)
                        .uncued("their name stands above the words", told ? 1 : ALONE);
            }
            if (!isWord(before)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a paragraph is all quoted, or opens with what the words are about and a colon. */
    private static boolean isWord(AnalysedPassage analysed) {
        int i = 0;
        while (i < analysed.tokens().size()
                && !analysed.token(i).isWord()
                && analysed.token(i).run() < 0) {
            i++;
        }
        boolean about = analysed.token(i).is(WordClass.PREPOSITION)
                || i > 0 && DOTS.contains(analysed.token(i - 1).text());
        while (about
                && i < LONGEST
                && analysed.token(i).isWord()
                && analysed.token(i).run() < 0) {
            i++;
        }
        i += about && analysed.token(i).is(":") ? 1 : 0;
        if (analysed.token(i).run() < 0) {
            return false;
        }
        return analysed.tokens().subList(i, analysed.tokens().size()).stream()
                .noneMatch(token -> token.isWord() && token.run() < 0);
    }

    /** Returns the name that is all of a paragraph, but for its office and for what says who that is; or null. */
    private static @Nullable Mention label(AnalysedPassage analysed) {
        int size = analysed.tokens().size();
        Mention name =
                analysed.mentions().isEmpty() ? null : analysed.mentions().getFirst();
        if (name == null
                || name.type() != Type.NAME
                || name.owner()
                || name.phrase() != 0
                || size > LONGEST
                || !analysed.runs().isEmpty()) {
            return null;
        }
        boolean about = analysed.token(name.to()).is(WordClass.PREPOSITION)
                && DOTS.contains(analysed.tokens().getLast().text())
                && analysed.tokens().subList(name.to() + 1, size).stream().noneMatch(Token::isWord);
        boolean told = analysed.token(name.to()).is("(")
                ? isBracketed(analysed, name.to())
                : about || isApposed(analysed, name);
        return told ? name : null;
    }

    /** Whether brackets open at a token, and nothing but signs stands behind them. */
    private static boolean isBracketed(AnalysedPassage analysed, int open) {
        int size = analysed.tokens().size();
        int close = open + 1;
        while (close < size && !analysed.token(close).is(")")) {
            close++;
        }
        return close < size && analysed.tokens().subList(close, size).stream().noneMatch(Token::isWord);
    }

    /** Whether a full name is all, or a comma leads to words without a verb ("ANN LEE, HARBOUR WATCH"). */
    private static boolean isApposed(AnalysedPassage analysed, Mention name) {
        int size = analysed.tokens().size();
        boolean full = name.to() - name.from() > 1
                && (name.to() == size || analysed.token(name.to()).is(","));
        Person person = name.person();
        return full
                && person != null
                && !person.isUnproven()
                && !isAuthor(analysed, person)
                && analysed.cues().isEmpty()
                && analysed.tokens().stream()
                        .noneMatch(
                                token -> token.isAny(WordClass.AUXILIARY, WordClass.BE) || ENDS.contains(token.text()));
    }

    /** Whether the person wrote the update: their name is then its byline. */
    private static boolean isAuthor(AnalysedPassage analysed, Person person) {
        Update update = analysed.passage().update();
        String author = update == null ? null : update.author();
        return author != null && author.contains(person.full());
    }
}
