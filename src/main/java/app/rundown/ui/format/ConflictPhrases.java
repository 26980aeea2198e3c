package app.rundown.ui.format;

import app.rundown.export.content.FilterWords;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilterParts;
import app.rundown.ui.style.Palette;
import app.rundown.user.Conflict;
import app.rundown.user.Correction;
import app.rundown.user.DayAndZone;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import app.rundown.user.Tally;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts into words where what two people added differs, with the words of the documents. */
public final class ConflictPhrases {
    private final List<AnalysedDocument> open;

    /** Takes the open documents, as they were found. */
    public ConflictPhrases(List<AnalysedDocument> open) {
        this.open = List.copyOf(open);
    }

    /** Returns what two people differ about: “Who said “The harbour is open”?”. */
    public String about(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Day day -> "Which day" + in(day.document()) + "?";
            case Conflict.Zone zone -> "Which zone do the clocks have" + in(zone.document()) + "?";
            case Conflict.Speaker said -> "Who said “" + words(said.document(), said.quote()) + "”?";
            case Conflict.Name name -> "Who is “" + name.found() + "”" + in(name.document()) + "?";
            case Conflict.OnNote note ->
                note.mine().about().isEmpty()
                        ? "Which note" + in(note.document()) + "?"
                        : "Which note on " + note.mine().about() + "?";
            case Conflict.TopicName topic -> "What is the topic “" + topic.found() + "” called?";
            case Conflict.TopicColour topic -> "Which colour has the topic “" + topic.topic() + "”?";
            case Conflict.SavedFilter filter -> "What does the filter “" + filter.name() + "” ask for?";
        };
    }

    /** Returns what this user says. */
    public String mine(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Day day -> day(day.document(), day.mine());
            case Conflict.Zone zone -> zone.mine().getId();
            case Conflict.Speaker said -> correction(said.mine());
            case Conflict.Name name -> name.mine();
            case Conflict.OnNote note -> note.mine().text();
            case Conflict.TopicName topic -> shown(topic.mine());
            case Conflict.TopicColour topic -> colour(topic.mine());
            case Conflict.SavedFilter filter -> filter(filter.mine());
        };
    }

    /** Returns what the other says. */
    public String theirs(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Day day -> day(day.document(), day.theirs());
            case Conflict.Zone zone -> zone.theirs().getId();
            case Conflict.Speaker said -> correction(said.theirs());
            case Conflict.Name name -> name.theirs();
            case Conflict.OnNote note -> note.theirs().text();
            case Conflict.TopicName topic -> shown(topic.theirs());
            case Conflict.TopicColour topic -> colour(topic.theirs());
            case Conflict.SavedFilter filter -> filter(filter.theirs());
        };
    }

    /** Returns what is added in words: “3 stars, 1 note”; empty if nothing is. */
    public static String added(Tally news, int ticks) {
        List<String> parts = new ArrayList<>();
        add(parts, ticks, "tick");
        add(parts, news.stars(), "star");
        add(parts, news.notes(), "note");
        add(parts, news.corrections(), "correction");
        add(parts, news.times(), "day or zone");
        add(parts, news.topics(), "change of topics");
        add(parts, news.filters(), "saved filter");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String noun) {
        String many = switch (noun) {
            case "day or zone" -> "days and zones";
            case "change of topics" -> "changes of topics";
            default -> noun + "s";
        };
        if (count > 0) {
            parts.add(count == 1 ? "1 " + noun : Counts.number(count) + " " + many);
        }
    }

    private Optional<AnalysedDocument> open(String key) {
        return open.stream()
                .filter(analysed -> UserData.key(analysed.document()).equals(key))
                .findFirst();
    }

    private String in(String key) {
        return open(key)
                .map(analysed ->
                        " in “" + Sentences.shortened(analysed.document().title()) + "”")
                .orElse("");
    }

    private String words(String document, QuoteKey key) {
        return Sentences.shortened(open(document)
                .flatMap(analysed -> new QuoteKeys(analysed.document(), analysed.speech()).find(key))
                .map(Quote::text)
                .orElse(key.words()));
    }

    private String day(String document, DayAndZone set) {
        UpdateKey key = set.update();
        String at = key == null
                ? ""
                : open(document)
                        .flatMap(
                                analysed -> key.in(analysed.document()).stream().findFirst())
                        .map(Update::title)
                        .map(title -> ", the day of “" + Sentences.shortened(title) + "”")
                        .orElse("");
        return (set.date() == null ? "none" : TimeFormat.shortDay(set.date())) + at;
    }

    private static String correction(Correction correction) {
        return switch (correction) {
            case Correction.SaidBy by -> by.speaker();
            case Correction.SaidByNobodyKnown(String speaksFor) ->
                speaksFor == null ? "Nobody knows" : "Somebody unnamed, for " + speaksFor;
            case Correction.NoQuote() -> "It is not a quote";
        };
    }

    private static String shown(@Nullable String name) {
        return name == null ? "Hidden" : name;
    }

    private static String colour(int number) {
        String look = Palette.LOOKS.get(Math.floorMod(number, Palette.HUES));
        return Character.toUpperCase(look.charAt(0)) + look.substring(1);
    }

    private static String filter(Map<String, List<String>> parts) {
        Filter filter = FilterParts.read(parts);
        String words = FilterWords.of(filter);
        return words.isEmpty() ? String.join(" ", filter.words()) : words;
    }
}
