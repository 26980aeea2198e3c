package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameEvidence;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import org.jspecify.annotations.Nullable;

/** Decides whom an age means: {@code Lee, 58, ... the 58-year-old said}. */
final class Ages {
    /** How many passages to look back for the age. */
    private static final int REACH = 8;

    private static final double CONFIDENCE = 0.8;

    private Ages() {}

    /** Returns the attribution to the person whose age a description is, or null where it is none or nobody's. */
    static @Nullable Attribution resolve(QuoteContext quoteContext, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        String age = digits(analysed.token(role.from()).text());
        if (age.isEmpty()) {
            return null;
        }
        for (AttributionContext.Earlier earlier :
                quoteContext.context().mentionsBefore(quoteContext.index(), role.phrase(), REACH)) {
            Mention name = earlier.mention();
            Person person = name.person();
            boolean same = person != null
                    && NameEvidence.isAged(earlier.analysed().at(name.to()))
                    && digits(earlier.analysed().token(name.to() + 1).text()).equals(age);
            if (same && person != null) {
                return Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + role.text() + "\u201d is " + person.full() + ": the age stands behind the name",
                        CONFIDENCE);
            }
        }
        return null;
    }

    private static String digits(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }
}
