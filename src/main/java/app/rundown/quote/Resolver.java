package app.rundown.quote;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.Mention.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a mention into a person, with the reason. */
final class Resolver {
    private static final double BY_NAME = 0.95;
    private static final double BY_BODY = 0.7;
    private final Pronouns pronouns = new Pronouns();
    private final Roles roles = new Roles();

    /** Whom a mention in a place's passage means. */
    Attribution resolve(Place place, Mention mention) {
        return switch (mention.type()) {
            case NAME -> named(place, mention);
            case PRONOUN -> pronouns.resolve(place, mention);
            case ROLE -> roles.resolve(place, mention);
            case RELATIVE -> antecedent(place, mention);
            case BODY -> new Attribution(body(mention), null, Basis.NAMED, null, "it is named beside the cue", BY_BODY);
            case OTHER -> Attribution.none(null, "\u201c" + mention.text() + "\u201d names nobody");
        };
    }

    /** The likeliest bearer of a name at a place, where several share it. */
    static Person choose(Place place, Mention mention) {
        List<Person> persons = mention.persons();
        if (persons.size() == 1) {
            return persons.getFirst();
        }
        List<Person> fitting = persons.stream().filter(p -> p.gender().fits(mention.gender())).toList();
        Person recent = recent(place, fitting);
        return recent != null ? recent : fitting.isEmpty() ? persons.getFirst() : fitting.getFirst();
    }

    private Attribution named(Place place, Mention mention) {
        Person person = choose(place, mention);
        String whole = NameRun.text(place.scene().tokens(), Math.min(mention.from(), place.scene().tokens().size()), Math.min(mention.to(), place.scene().tokens().size()));
        String why = whole.equals(person.full()) ? "the name stands beside it" : "\u201c" + whole + "\u201d is " + person.full();
        return new Attribution(person.full(), person, Basis.NAMED, null, why, mention.persons().size() > 1 ? 0.8 : BY_NAME);
    }

    private Attribution antecedent(Place place, Mention relative) {
        for (Mention mention : place.scene().mentions().reversed()) {
            if (mention.to() <= relative.from() && mention.type() != Type.RELATIVE && !mention.owner()) {
                return resolve(place, mention);
            }
        }
        return Attribution.none(null, "\u201cwho\u201d refers to nobody named");
    }

    /** The one of several whose full name stood last before the place. */
    private static @Nullable Person recent(Place place, List<Person> persons) {
        for (int i = place.index(); i >= 0; i = place.story().previous(i)) {
            for (Mention mention : place.story().scenes().get(i).mentions().reversed()) {
                if (mention.persons().size() == 1
                        && persons.contains(mention.person())
                        && (i < place.index() || mention.to() <= place.token() + 2)) {
                    return mention.person();
                }
            }
        }
        return null;
    }

    private static String body(Mention mention) {
        String text = mention.text();
        return text.regionMatches(true, 0, "the ", 0, 4) ? text.substring(4) : text;
    }
}
