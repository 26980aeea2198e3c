package app.rundown.read.json;

import app.rundown.model.Stamp;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.page.Draft;
import app.rundown.read.page.UpdateDraft;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads times from the fields of JSON objects, in the order of how surely they say when the object was made. */
final class JsonTimes {
    /** Seconds since 1970: 1995. Numbers before this or after {@link #LATEST} are not times. */
    private static final long EARLIEST = 788_918_400L;

    /** Seconds since 1970: 2100. */
    private static final long LATEST = 4_102_444_800L;

    /** The most characters in a time. */
    private static final int LONGEST = 60;

    private static final Pattern MACHINE =
            Pattern.compile("\\d{10}|\\d{13}|\\d{14}|\\d{4}-\\d\\d-\\d\\d[T ]\\d.*|\\w{3}, .* (?:GMT|[+-]\\d{4})"
                    + "|\\w{3} \\w{3} [ \\d]\\d [\\d:]{8} (?:[+-]\\d{4}|UTC|GMT) \\d{4}");
    private static final Pattern DATED =
            Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*\\d[:.h]\\d\\d.*|.*\\d[:.h]\\d\\d.*\\b(?:19|20)\\d\\d\\b.*"
                    + "|\\d{1,2}([./-])\\d{1,2}\\1\\d\\d,? \\d{1,2}:\\d\\d.{0,8}");
    /** A date and a clock that do not tell their zone. */
    private static final Pattern WITHOUT_ZONE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?");
    /** Names of fields whose times are in UTC, as in WordPress ({@code date_gmt}). */
    private static final Pattern UTC_FIELD = Pattern.compile("(?i).*(?:gmt|utc)");
    /** Milliseconds since 1970 as .NET's JSON writes them. */
    private static final Pattern DOTNET = Pattern.compile("/Date\\((\\d{12,13})(?:[+-]\\d{4})?\\)/");

    private final JsonFields fields;

    /**
     * Reads the times of one document.
     *
     * @param fields knows what its fields are for
     */
    JsonTimes(JsonFields fields) {
        this.fields = fields;
    }

    /** Whether an object says when it was made. */
    boolean hasTime(JsonNode object) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (isMade(field.getKey()) && time(field.getValue()) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds the times at which a post was made and changed.
     *
     * @param object the post
     * @param entry receives the times
     */
    void read(JsonNode object, UpdateDraft entry) {
        for (Map.Entry<String, JsonNode> field : fields.of(object, JsonFields.Role.MADE)) {
            String time = isMade(field.getKey()) ? time(field) : null;
            if (time != null) {
                entry.stamp(Stamp.Role.MADE, source(time), time);
            }
        }
        for (Map.Entry<String, JsonNode> field : fields.of(object, JsonFields.Role.EDITED)) {
            String time = fields.is(field.getKey(), JsonFields.Role.NEVER) ? null : time(field);
            if (time != null) {
                entry.stamp(Stamp.Role.EDITED, source(time), time);
            }
        }
    }

    /**
     * Adds the times of an object around the posts.
     *
     * @param draft receives them as times of the page
     */
    void page(JsonNode object, Draft draft) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            boolean named = isMade(field.getKey()) || fields.is(field.getKey(), JsonFields.Role.EDITED);
            String time = named && !fields.is(field.getKey(), JsonFields.Role.NEVER) ? time(field) : null;
            if (time != null) {
                draft.stamp(source(time), time);
            }
        }
    }

    private boolean isMade(String name) {
        return fields.is(name, JsonFields.Role.MADE)
                && !fields.is(name, JsonFields.Role.EDITED)
                && !fields.is(name, JsonFields.Role.NEVER);
    }

    private static Stamp.Source source(String time) {
        return MACHINE.matcher(time).matches() ? Stamp.Source.METADATA : Stamp.Source.SHOWN;
    }

    /** Returns the text of a field's time, with the zone if only the field's name has it; null if it is not a time. */
    private @Nullable String time(Map.Entry<String, JsonNode> field) {
        String time = time(field.getValue());
        return time != null
                        && WITHOUT_ZONE.matcher(time).matches()
                        && UTC_FIELD.matcher(field.getKey()).matches()
                ? time + "Z"
                : time;
    }

    /** Returns the text of a time, or null if a value is not a time. */
    private @Nullable String time(JsonNode value) {
        if (value.isNumber()) {
            return number(value);
        }
        if (value.isString()) {
            return text(value.stringValue().strip());
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> inner : value.properties()) {
                JsonNode one = inner.getValue();
                boolean timed = isMade(inner.getKey())
                        || inner.getKey().equals("iso")
                        || inner.getKey().equals("utc")
                        || inner.getKey().equals("raw");
                String time = !timed
                        ? null
                        : one.isString() ? text(one.stringValue().strip()) : one.isNumber() ? number(one) : null;
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    /**
     * Returns a number of seconds or milliseconds without its fraction, or null if it is outside the range of times.
     */
    private static @Nullable String number(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.canConvertToLong() ? number(value.longValue()) : null;
        }
        return number((long) value.asDouble(0));
    }

    private static @Nullable String number(long number) {
        boolean seconds = number >= EARLIEST && number <= LATEST;
        boolean millis = number >= EARLIEST * 1000 && number <= LATEST * 1000;
        // Milliseconds of twelve digits (before September 2001) and seconds of nine do not count.
        return seconds && number >= 1_000_000_000L || millis && number >= 1_000_000_000_000L
                ? Long.toString(number)
                : null;
    }

    private static @Nullable String text(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Matcher dotnet = DOTNET.matcher(text);
        if (dotnet.matches()) {
            return number(Long.parseLong(dotnet.group(1)));
        }
        if (text.length() == 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                || text.length() == 13 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return number(Long.parseLong(text));
        }
        LeadingClock leading = LeadingClock.of(text);
        return MACHINE.matcher(text).matches() || DATED.matcher(text).matches() || leading != null && leading.isAlone()
                ? text
                : null;
    }
}
