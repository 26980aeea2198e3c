package app.rundown.quote;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.SpeakerCandidate.Place;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lists who may have said a quote, for a user who knows better than the program: first whom the document names nearest
 * to the quote, then those who speak most.
 */
public final class SpeakerCandidates {
    /**
     * How many updates before and behind the quote's are searched for names, so that the list appears at once in a
     * document of any length.
     */
    private static final int REACH = 60;

    private final AnalysedDocument analysed;
    private final Quote quote;
    private final List<Update> updates;
    private final DocumentWords words;
    private final Map<String, String> shownNames = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Quote.Voice> voices = new HashMap<>();
    private final Map<String, SpeakerCandidate> found = new LinkedHashMap<>();

    private SpeakerCandidates(AnalysedDocument analysed, Quote quote) {
        this.analysed = analysed;
        this.quote = quote;
        Document document = analysed.document();
        int at = index(document.updates(), quote.update());
        updates = document.updates()
                .subList(Math.max(0, at - REACH), Math.min(document.updates().size(), Math.max(0, at) + REACH + 1));
        words = DocumentWords.of(near(document, updates));
        analysed.speech().forEach(this::countSpeaker);
    }

    /**
     * Returns the candidates, the likeliest first; without the speaker whom the quote has now.
     *
     * @param analysed the quote's document, as shown
     * @param open all open documents, as shown
     */
    public static List<SpeakerCandidate> of(Quote quote, AnalysedDocument analysed, List<AnalysedDocument> open) {
        SpeakerCandidates candidates = new SpeakerCandidates(analysed, quote);
        candidates.addNearest();
        candidates.addUpdateBefore();
        candidates.addSpeakers();
        candidates.addPersons();
        candidates.addSpeakersOf(open);
        return candidates.found.values().stream()
                .filter(candidate -> !candidate.name().equals(quote.speaker()))
                .toList();
    }

    private static int index(List<Update> updates, @Nullable String id) {
        for (int i = 0; i < updates.size(); i++) {
            if (updates.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns a document with only some of its updates. */
    private static Document near(Document whole, List<Update> updates) {
        return new Document(
                whole.id(),
                whole.capture(),
                whole.kind(),
                whole.title(),
                whole.url(),
                whole.language(),
                whole.stamps(),
                whole.introduction(),
                updates,
                whole.tags(),
                whole.related(),
                whole.part(),
                whole.problems());
    }

    private void countSpeaker(Quote said) {
        String speaker = said.speaker();
        if (speaker == null) {
            return;
        }
        counts.merge(speaker, 1, Integer::sum);
        voices.putIfAbsent(speaker, said.voice());
        if (said.foundSpeaker() != null && !said.hasUsersSpeaker()) {
            shownNames.putIfAbsent(said.foundSpeaker(), speaker);
        }
    }

    private void add(String name, Quote.Voice voice, Place place) {
        String shown = shownNames.getOrDefault(name, name);
        Quote.Voice sort = voices.getOrDefault(shown, voice);
        found.putIfAbsent(shown, new SpeakerCandidate(shown, sort, place, counts.getOrDefault(shown, 0)));
    }

    private void addNearest() {
        if (quote.speaksFor() != null) {
            add(quote.speaksFor(), Quote.Voice.ORGANISATION, Place.SPOKEN_FOR);
        }
        PostOrigin post = quote.post();
        if (post != null && post.author() != null) {
            add(post.author(), Quote.Voice.PERSON, Place.AUTHOR);
        }
        List<Passage> own = passagesOf(quote.update());
        int block = quote.span().block();
        own.stream().filter(passage -> passage.block() == block).forEach(this::addAround);
        own.reversed().stream()
                .filter(passage -> passage.block() < block)
                .forEach(passage -> addAll(passage, Place.ABOVE, true));
        own.stream().filter(passage -> passage.block() > block).forEach(passage -> addAll(passage, Place.BELOW, false));
        updates.stream()
                .filter(update -> update.id().equals(quote.update()) && update.headline() != null)
                .forEach(update -> addHeadline(Objects.requireNonNull(update.headline()), Place.HEADLINE));
    }

    private List<Passage> passagesOf(@Nullable String update) {
        return words.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.POST
                        && Objects.equals(
                                update,
                                passage.update() == null
                                        ? null
                                        : passage.update().id()))
                .toList();
    }

    /** Adds whom the quote's own paragraph names outside its quotes, those before the quote from the nearest. */
    private void addAround(Passage passage) {
        AnalysedPassage around = words.analyse(passage);
        List<Mention> behind = new ArrayList<>();
        List<Mention> before = new ArrayList<>();
        for (Mention mention : around.mentions()) {
            boolean isBefore =
                    around.token(mention.from()).start() < quote.span().start();
            (isBefore ? before : behind).add(mention);
        }
        before.reversed().forEach(mention -> add(mention, around.tokens(), Place.BEFORE));
        behind.forEach(mention -> add(mention, around.tokens(), Place.AFTER));
    }

    private void addAll(Passage passage, Place place, boolean lastFirst) {
        AnalysedPassage whole = words.analyse(passage);
        List<Mention> mentions = lastFirst ? whole.mentions().reversed() : whole.mentions();
        mentions.forEach(mention -> add(mention, whole.tokens(), place));
    }

    private void add(Mention mention, List<Token> tokens, Place place) {
        Person person = mention.person();
        if (person != null) {
            add(person.full(), Quote.Voice.PERSON, place);
        } else if (mention.type() == Mention.Type.BODY) {
            add(NameRun.text(tokens, mention.from(), mention.to()), Quote.Voice.ORGANISATION, place);
        }
    }

    /** Adds the persons whom a headline names; its capitals say nothing about organisations. */
    private void addHeadline(String headline, Place place) {
        for (Mention mention : Mentions.in(Tokens.of(headline, List.of(), words.language()), words.names())) {
            Person person = mention.person();
            if (person != null) {
                add(person.full(), Quote.Voice.PERSON, place);
            }
        }
    }

    private void addUpdateBefore() {
        Update before = updateBefore();
        if (before != null) {
            passagesOf(before.id()).reversed().forEach(passage -> addAll(passage, Place.UPDATE_BEFORE, true));
            if (before.headline() != null) {
                addHeadline(before.headline(), Place.UPDATE_BEFORE);
            }
        }
    }

    /** Returns the neighbour that is earlier in time; in documents other than live blogs the one above. */
    private @Nullable Update updateBefore() {
        int at = index(updates, quote.update());
        Update above = at > 0 ? updates.get(at - 1) : null;
        Update below = at >= 0 && at + 1 < updates.size() ? updates.get(at + 1) : null;
        if (below == null || analysed.document().kind() != DocumentKind.LIVE_BLOG) {
            return above;
        }
        ZonedDateTime own = at(updates.get(at));
        ZonedDateTime other = at(below);
        return own != null && other != null && other.isBefore(own) ? below : above;
    }

    private @Nullable ZonedDateTime at(Update update) {
        Moment moment = analysed.moments().get(update.id());
        return moment == null ? null : moment.at();
    }

    private void addSpeakers() {
        mostFrequent(counts).forEach(speaker -> add(speaker, Quote.Voice.PERSON, Place.SPEAKER));
    }

    private void addPersons() {
        words.names().persons().stream()
                .filter(person -> !person.given().isEmpty())
                .sorted(Comparator.comparingInt(Person::count).reversed())
                .forEach(person -> add(person.full(), Quote.Voice.PERSON, Place.ELSEWHERE));
    }

    private void addSpeakersOf(List<AnalysedDocument> open) {
        Map<String, Integer> others = new LinkedHashMap<>();
        for (AnalysedDocument document : open) {
            for (Quote said : document.speech()) {
                if (said.speaker() != null && !said.document().equals(quote.document())) {
                    others.merge(said.speaker(), 1, Integer::sum);
                    voices.putIfAbsent(said.speaker(), said.voice());
                }
            }
        }
        mostFrequent(others).forEach(speaker -> add(speaker, Quote.Voice.PERSON, Place.OTHER_DOCUMENT));
    }

    private static List<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
