package app.rundown.user;

import app.rundown.model.Quote;
import org.jspecify.annotations.Nullable;

/** How the user corrects one quote. Corrections are stored by {@link QuoteKey}, never in the quote. */
public sealed interface Correction {

    /**
     * The user names the speaker.
     *
     * @param speaker the name, as the user writes it
     * @param voice a person or an organisation
     */
    record SaidBy(String speaker, Quote.Voice voice) implements Correction {
        /** Names a person as the speaker. */
        public SaidBy(String speaker) {
            this(speaker, Quote.Voice.PERSON);
        }
    }

    /**
     * The user says that the found speaker is wrong or that the speaker cannot be named.
     *
     * @param speaksFor whom the unnamed speaker speaks for, or null if nothing is known of the speaker
     */
    record SaidByNobodyKnown(@Nullable String speaksFor) implements Correction {
        /** Says that nothing is known of the speaker. */
        public SaidByNobodyKnown() {
            this(null);
        }
    }

    /** The user says that this is not a quotation but, for example, a title or a term. */
    record NoQuote() implements Correction {}
}
