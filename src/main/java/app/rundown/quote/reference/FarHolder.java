package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Gender;

/** Doubts a role's holder whom only the document as a whole gives, while the text at hand is about somebody else. */
final class FarHolder {
    private FarHolder() {}

    /**
     * Whether the sentence before is about another whom the role may as well mean ("Lee climbed the steps. “We won,”
     * said the chair", where Holm was called so hours ago).
     *
     * @param person whom the document describes by the role, though not near it
     */
    static boolean isOne(QuoteContext quoteContext, Mention role, Person person) {
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
}
