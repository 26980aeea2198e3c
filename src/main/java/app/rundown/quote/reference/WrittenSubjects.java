package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Writings;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a pronoun, or a verb without a subject, means a text and nobody who was quoted before (French {@code Un
 * document est clair : il évoque « ... »}).
 */
final class WrittenSubjects {
    /** How many passages to look back for whose text is meant. */
    private static final int NEAR = 4;

    private final Resolver resolver;

    /** Decides with a resolver, which is asked who wrote a text. */
    WrittenSubjects(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Returns the author of the text, or nobody where the article does not tell; null where no text is meant. */
    @Nullable
    Attribution of(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean things = analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                || analysed.language().has(Trait.CAPITAL_NOUNS);
        if (!things || pronoun.from() >= quoteContext.token()) {
            return null;
        }
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(pronoun.from()));
        Mention text = subject(analysed, sentence.from(), pronoun.from());
        if (text == null && opens(analysed, sentence, pronoun)) {
            Sentence before = analysed.sentenceBefore(pronoun.from());
            text = before == null ? null : subject(analysed, before.from(), before.to());
        }
        if (text == null || !isText(analysed, text) || !agree(analysed, text, pronoun)) {
            return null;
        }
        Mention author = Writings.author(analysed, text);
        return author == null
                ? Attribution.none(null, "“" + pronoun.text() + "” means “" + text.text() + "”, which names nobody")
                : resolver.resolve(quoteContext, author);
    }

    /**
     * Returns the organisation to whose text the words a little before give what "the letter says", because the
     * passages before tell of no other text; or null.
     */
    static @Nullable Attribution before(QuoteContext quoteContext, Mention text) {
        AttributionContext context = quoteContext.context();
        int index = quoteContext.index();
        for (int n = 0; n < NEAR && Writings.isKnownText(quoteContext.analysed(), text); n++) {
            index = context.previous(index);
            AnalysedPassage there = index < 0 ? null : context.passages().get(index);
            if (there == null) {
                return null;
            }
            if (Writings.isIn(there)) {
                Mention body = Writings.lastBody(there, there.tokens().size());
                return body == null
                        ? null
                        : new Resolver().resolve(new QuoteContext(context, index, body.from()), body);
            }
        }
        return null;
    }

    /** Whether nothing but small words stands before a pronoun in its sentence, and a verb and no colon behind it. */
    private static boolean opens(AnalysedPassage analysed, Sentence sentence, Mention pronoun) {
        for (int i = sentence.from(); i < pronoun.from(); i++) {
            if (!analysed.token(i).isAny(WordClass.ADVERB, WordClass.AND, WordClass.LINK, WordClass.COMMON)) {
                return false;
            }
        }
        for (int i = pronoun.to(); i < sentence.to() && analysed.token(i).run() < 0; i++) {
            if (analysed.token(i).is(":")) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first whom or what some tokens mention that may be a subject, or null. */
    private static @Nullable Mention subject(AnalysedPassage analysed, int from, int to) {
        for (Mention mention : analysed.mentions(from, to)) {
            if (!mention.owner() && !analysed.dependsOnPreposition(mention) && mention.type() != Type.RELATIVE) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isText(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.from());
        return mention.type() == Type.OTHER
                && noun.isAny(WordClass.WRITING, WordClass.THING)
                && !noun.isAny(WordClass.BODY_NOUN, WordClass.UNNAMED, WordClass.PLURAL_ROLE)
                && !noun.isRole()
                && analysed.token(mention.phrase()).isAny(WordClass.DETERMINER, WordClass.DEFINITE);
    }

    private static boolean agree(AnalysedPassage analysed, Mention text, Mention pronoun) {
        Token article = analysed.token(text.phrase());
        return switch (pronoun.gender()) {
            case MALE -> !article.is(WordClass.FEMININE) || article.is(WordClass.MASCULINE);
            case FEMALE -> !article.is(WordClass.MASCULINE) || article.is(WordClass.FEMININE);
            case UNKNOWN -> true;
        };
    }
}
