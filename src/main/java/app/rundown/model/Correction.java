package app.rundown.model;

/** What the user says of one quote against what was found. It is kept by {@link QuoteKey}, never in the quote. */
public sealed interface Correction {

    /**
     * Somebody said it.
     *
     * @param speaker the name, as the user writes it
     * @param voice a person or an organisation
     */
    record SaidBy(String speaker, Quote.Voice voice) implements Correction {
        /** A person said it. */
        public SaidBy(String speaker) {
            this(speaker, Quote.Voice.PERSON);
        }
    }

    /** Who said it can't be told, or the found speaker did not. */
    record SaidByNobodyKnown() implements Correction {}

    /** It is no quotation at all: a title, a term. */
    record NoQuote() implements Correction {}
}
