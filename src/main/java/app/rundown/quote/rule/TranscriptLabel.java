package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Person;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes a quote that opens with a transcript's label: {@code "LEE: Good evening."} */
final class TranscriptLabel implements AttributionRule {
    /** Where the document names somebody of the label's surname. */
    private static final double CONFIDENCE = 0.9;
    /** Where it names nobody of that surname. */
    private static final double UNKNOWN = 0.75;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        String label = quoteContext
                .analysed()
                .runs()
                .get(quoteContext.analysed().token(quoteContext.token()).run())
                .label();
        if (label == null || quoteContext.context().language().is(WordClass.THING, label)) {
            return null;
        }
        String surname = label.substring(label.lastIndexOf(' ') + 1);
        List<Person> persons = quoteContext.context().names().ofSurname(surname);
        String why = "the label \u201c" + label + ":\u201d opens the quote";
        return persons.isEmpty()
                ? new Attribution(label, null, Basis.NAMED, ":", why, UNKNOWN)
                : new Attribution(persons.getFirst().full(), persons.getFirst(), Basis.NAMED, ":", why, CONFIDENCE);
    }
}
