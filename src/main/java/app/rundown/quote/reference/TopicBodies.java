package app.rundown.quote.reference;

import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of a document with the nouns by which it introduces them ({@code the shipyard Lee}), so that a noun
 * may mean one of them though its update does not name it.
 */
final class TopicBodies {
    /** For each name the organisation and what the document tells of it. */
    private final Map<String, Known> byName = new LinkedHashMap<>();

    private final AttributionContext context;

    /** What a document tells of an organisation. */
    private static final class Known {
        private final NamedBody first;
        private final Set<String> nouns = new HashSet<>();
        private boolean company;
        private boolean topic;

        private Known(NamedBody first) {
            this.first = first;
        }
    }

    /** Reads what a document tells of its organisations. */
    TopicBodies(AttributionContext context) {
        this.context = context;
        for (AnalysedPassage analysed : context.passages()) {
            for (Mention mention : analysed.mentions()) {
                if (mention.type() == Type.BODY
                        && byName.size() < AttributionContext.MOST_BODIES
                        && !isOfPress(analysed, mention)) {
                    note(analysed, mention);
                }
            }
        }
    }

    /** Whether an agency or a newspaper is named, which mostly only passes on what others say. */
    private static boolean isOfPress(AnalysedPassage analysed, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (analysed.token(i).isAny(WordClass.NEWSROOM, WordClass.OUTLET)) {
                return true;
            }
        }
        return false;
    }

    private void note(AnalysedPassage analysed, Mention mention) {
        NamedBody named = new NamedBody(analysed, mention);
        Known known = byName.computeIfAbsent(named.name(), name -> new Known(named));
        Token noun = analysed.token(mention.from() - 1);
        if (noun.is(WordClass.BODY_NOUN)) {
            known.nouns.add(noun.folded());
            known.company |= noun.is(WordClass.COMPANY);
        }
        known.topic |= analysed.passage().update() == null || context.isInTitle(named.name());
    }

    /**
     * Returns the only organisation that a noun fits, as its name or its introduction tells; of several the only one
     * that the title or the introduction names. An update's headline goes first. Null where that leaves it open.
     *
     * @param opens whether the noun opens its update, so that it may mean a firm of another one
     */
    @Nullable
    NamedBody of(QuoteContext quoteContext, Token noun, boolean opens) {
        Set<String> announced = inHeadline(quoteContext.analysed().passage().update());
        Known only = null;
        Known topic = null;
        boolean several = false;
        boolean severalTopics = false;
        for (Map.Entry<String, Known> entry : byName.entrySet()) {
            Known known = entry.getValue();
            boolean here = announced.isEmpty() || announced.contains(entry.getKey());
            if (!here || !fits(known, noun, opens || known.topic)) {
                continue;
            }
            several |= only != null;
            only = known;
            if (known.topic) {
                severalTopics |= topic != null;
                topic = known;
            }
        }
        Known meant = several ? severalTopics ? null : topic : only;
        return meant == null ? null : meant.first;
    }

    /** Whether the noun is part of the name, or introduces it, or one for a company does where both are. */
    private static boolean fits(Known known, Token noun, boolean anyFirm) {
        Mention mention = known.first.mention();
        boolean bare = mention.text().equalsIgnoreCase(noun.text())
                || known.first.name().equalsIgnoreCase(noun.text());
        return !bare
                && (known.first.holds(noun.folded())
                        || known.first.hasSort(noun.folded(), true)
                        || known.nouns.contains(noun.folded())
                        || anyFirm && known.company && noun.is(WordClass.COMPANY) && !known.first.isOtherSort(noun));
    }

    private Set<String> inHeadline(@Nullable Update update) {
        String headline = update == null ? null : update.headline();
        Set<String> found = new HashSet<>();
        if (headline != null) {
            List<Token> tokens = context.tokensOf(headline);
            for (Mention mention : Mentions.in(tokens, context.names())) {
                if (mention.type() == Type.BODY && mention.to() - mention.from() > 1) {
                    found.add(mention.text());
                }
            }
        }
        found.retainAll(byName.keySet());
        return found;
    }
}
