package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Offices;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/** Finds the name that a sentence has beside a description. */
final class NameBesideRole {
    /** The most words of a description that opens a sentence. */
    private static final int LONGEST = 12;
    /** The most adjectives behind a noun. */
    private static final int ADJECTIVES = 3;

    private NameBesideRole() {}

    /** Returns the name of whoever has an office, behind it or behind a comma ("the mayor, Lee,"); or null. */
    static @Nullable Mention of(AnalysedPassage analysed, Mention role) {
        boolean after = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
        Mention beside = after ? nameAt(analysed, role.to()) : Appositions.nameBehind(analysed, role);
        Mention name = beside == null && after ? behindField(analysed, role) : beside;
        Mention described = name != null ? name : opening(analysed, role);
        return described != null
                ? described
                : Offices.nameBehind(analysed.tokens(), analysed.mentions(), role.to(), analysed.language());
    }

    /**
     * Returns the full name between signs behind what an office is of ("the head of Lee Hospital, Ann Lee."), or null.
     */
    private static @Nullable Mention behindField(AnalysedPassage analysed, Mention role) {
        int i = role.to();
        boolean of = false;
        while (i < role.to() + LONGEST && analysed.token(i).isWord()) {
            Token word = analysed.token(i);
            boolean other = !word.isCapitalised()
                    && (word.verbForm() != null
                            || word.isAny(
                                    Lexicon.WordClass.AUXILIARY,
                                    Lexicon.WordClass.RELATIVE,
                                    Lexicon.WordClass.CONJUNCTION)
                            || word.is(Lexicon.WordClass.PREPOSITION) && !word.is(Lexicon.WordClass.OF));
            if (other) {
                return null;
            }
            of |= word.is(Lexicon.WordClass.OF);
            i++;
        }
        Mention name = of ? nameAt(analysed, i) : null;
        return name != null
                        && name.to() - name.from() > 1
                        && !analysed.token(name.to()).isWord()
                        && !analysed.token(name.to()).is(":")
                ? name
                : null;
    }

    /**
     * Returns the name of somebody whom a sentence introduces by a description ("A Spanish driver, Lee, was saved",
     * "Driver for forty years, Lee"); or null.
     */
    static @Nullable Mention ofUnnamed(AnalysedPassage analysed, Mention unnamed) {
        if (analysed.language().has(Language.Trait.VERB_SECOND)) {
            return identified(analysed, unnamed);
        }
        if (!analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return null;
        }
        int comma = unnamed.to();
        while (comma < unnamed.to() + ADJECTIVES && isQuality(analysed.token(comma))) {
            comma++;
        }
        Mention name = UnnamedPeople.isOnePerson(analysed, unnamed) ? nameAt(analysed, comma) : null;
        boolean apposed = name != null && !analysed.token(name.to()).isWord();
        return apposed ? name : opening(analysed, unnamed);
    }

    /** Returns the name of whoever a sentence says its subject was ("One of those who saw it was Lee"); or null. */
    private static @Nullable Mention identified(AnalysedPassage analysed, Mention unnamed) {
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(unnamed.from()));
        for (int i = unnamed.to(); unnamed.phrase() == sentence.from() && i < sentence.to(); i++) {
            Mention name = analysed.token(i).is(Lexicon.WordClass.BE) ? saidToBe(analysed, i + 1) : null;
            if (name != null && name.type() == Mention.Type.NAME && !name.owner()) {
                return name;
            }
        }
        return null;
    }

    /**
     * Returns the name right at a token, or behind an office with its place and a comma ("leader in Elmford, Lee:").
     */
    private static @Nullable Mention saidToBe(AnalysedPassage analysed, int at) {
        Mention right = analysed.phraseAt(at);
        if (right != null && right.type() == Mention.Type.NAME) {
            return right;
        }
        int comma = at;
        boolean office = false;
        while (comma < at + LONGEST
                && analysed.token(comma).isWord()
                && analysed.token(comma).verbForm() == null) {
            office |= analysed.token(comma++).isRole();
        }
        Mention name = office ? nameAt(analysed, comma) : null;
        return name != null && !analysed.token(name.to()).isWord() ? name : null;
    }

    private static boolean isQuality(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && token.verbForm() == null
                && !token.isAny(
                        Lexicon.WordClass.PREPOSITION,
                        Lexicon.WordClass.CONJUNCTION,
                        Lexicon.WordClass.AUXILIARY,
                        Lexicon.WordClass.RELATIVE,
                        Lexicon.WordClass.ADVERB);
    }

    /** Returns the name right behind a comma at a token, or null. */
    private static @Nullable Mention nameAt(AnalysedPassage analysed, int comma) {
        Mention name = analysed.token(comma).is(",") ? analysed.phraseAt(comma + 1) : null;
        return name != null && name.type() == Mention.Type.NAME && !name.owner() ? name : null;
    }

    /** Returns the name whose description opens the sentence ("Seller of bread at the gate, Lee saw"), or null. */
    private static @Nullable Mention opening(AnalysedPassage analysed, Mention role) {
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(role.from()));
        if (role.phrase() != sentence.from() || role.phrase() != role.from()) {
            return null;
        }
        int i = role.to();
        while (i < Math.min(sentence.to(), role.to() + LONGEST)
                && analysed.token(i).isWord()) {
            i++;
        }
        return nameAt(analysed, i);
    }
}
