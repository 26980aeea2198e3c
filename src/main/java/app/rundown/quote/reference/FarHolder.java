package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;

/** Doubts a role's holder whom only the document as a whole gives, while the text at hand is about somebody else. */
final class FarHolder {
    private static final int ARTICLE_AND_NOUN = 2;
    /** The fewest letters of the first part of a compound. */
    private static final int FIRST = 4;
    /** The fewest letters of its last part. */
    private static final int LAST = 4;

    private FarHolder() {}

    /**
     * Whether the role may as well mean another. A role of one word ("the president") always may: a long page has
     * several of them, and need not name the one that is meant. Others may where the sentence before is about somebody
     * else ("Lee climbed the steps. “We won,” said the vice chair", where Holm was called so hours ago).
     *
     * @param person whom the document describes by the role, though not near it
     */
    static boolean isOne(QuoteContext quoteContext, Mention role, Person person) {
        if (role.to() - role.phrase() <= ARTICLE_AND_NOUN) {
            return !isCompound(
                    quoteContext.analysed().token(role.from()),
                    quoteContext.analysed().language());
        }
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(role.from(), quoteContext.token()));
        Mention subject = before == null ? null : LeadIns.subject(analysed, before);
        Person other = subject == null || subject.type() != Mention.Type.NAME ? null : subject.person();
        return other != null
                && !other.equals(person)
                && !other.isUnproven()
                && role.gender() != Gender.UNKNOWN
                && other.gender() == role.gender();
    }

    /**
     * Whether a noun says in one word of whom or what somebody is the head, speaker or minister (German
     * "Landtagspräsidentin"), as English does in several. Where no list says which offices one person holds at a time,
     * any of many may be meant (Danish "vagtchefen").
     */
    private static boolean isCompound(Token noun, Language language) {
        String word = noun.folded();
        for (int first = FIRST; language.has(WordClass.HELD) && first <= word.length() - LAST; first++) {
            if (language.isRole(word.substring(first))) {
                return true;
            }
        }
        return false;
    }
}
