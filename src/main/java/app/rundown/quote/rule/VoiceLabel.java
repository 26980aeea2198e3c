package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by a paragraph above it that holds nothing but a name and, in brackets, who that is, as lists of
 * voices after a game have it: {@code Lee (coach of Holm) ...}, and below {@code ... on the penalty: "A gift."}
 */
final class VoiceLabel implements AttributionRule {
    /** The most tokens of such a paragraph. */
    private static final int LONGEST = 16;
    /** The most paragraphs from it to the last of its quotes. */
    private static final int REACH = 8;

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
                return resolver.resolve(new QuoteContext(quoteContext.context(), index, name.from()), name)
                        .by(null, "their name stands above the words");
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
        boolean about = analysed.token(i).is(WordClass.PREPOSITION);
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

    /** Returns the name that is all of a paragraph, but for its office and for brackets behind it; or null. */
    private static @Nullable Mention label(AnalysedPassage analysed) {
        int size = analysed.tokens().size();
        Mention name =
                analysed.mentions().isEmpty() ? null : analysed.mentions().getFirst();
        if (name == null
                || name.type() != Type.NAME
                || name.owner()
                || name.phrase() != 0
                || size > LONGEST
                || !analysed.runs().isEmpty()
                || !analysed.token(name.to()).is("(")) {
            return null;
        }
        int close = name.to() + 1;
        while (close < size && !analysed.token(close).is(")")) {
            close++;
        }
        for (int i = close; i < size; i++) {
            if (analysed.token(i).isWord()) {
                return null;
            }
        }
        return close < size ? name : null;
    }
}
