package app.rundown.cli;

import app.rundown.export.Format;
import app.rundown.export.cite.CitationStyle;
import app.rundown.follow.Schedule;
import app.rundown.model.DocumentKind;
import app.rundown.store.ReadingPreferences;
import app.rundown.store.Theme;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimeBound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts words of the command line to values. If a word does not fit, the message lists what would. */
final class Converters {
    private Converters() {}

    /** Width and height of a picture in pixels. */
    record Size(int width, int height) {}

    /** Converts the name of a form in which a history is printed. */
    static final class OfHistoryFormat implements ITypeConverter<DiffCommand.HistoryFormat> {
        @Override
        public DiffCommand.HistoryFormat convert(String value) {
            return Arrays.stream(DiffCommand.HistoryFormat.values())
                    .filter(format -> format.toString().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("“" + value + "” is neither text nor json."));
        }
    }

    /** Converts the code of an export format. */
    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Format.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "“" + value + "” is not a format: choose one of these, to " + Format.names() + "."));
        }
    }

    /** The formats by groups, for the help text. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("to " + Format.names()).iterator();
        }
    }

    /** Converts the code of a style of citations. */
    static final class OfStyle implements ITypeConverter<CitationStyle> {
        @Override
        public CitationStyle convert(String value) {
            return CitationStyle.of(value)
                    .orElseThrow(() -> none(value, "style", codes(CitationStyle.values(), CitationStyle::code)));
        }
    }

    /** Converts the code of a kind of document. */
    static final class OfKind implements ITypeConverter<DocumentKind> {
        @Override
        public DocumentKind convert(String value) {
            DocumentKind[] kinds = Stream.of(DocumentKind.values())
                    .filter(kind -> kind != DocumentKind.NONE)
                    .toArray(DocumentKind[]::new);
            return Stream.of(kinds)
                    .filter(kind -> kind.code().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> none(value, "kind of document", codes(kinds, DocumentKind::code)));
        }
    }

    /** Converts light or dark; {@code Theme.SYSTEM} is not offered, because a picture has no system to follow. */
    static final class OfTheme implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "light" -> Theme.LIGHT;
                case "dark" -> Theme.DARK;
                default -> throw none(value, "theme", List.of("light", "dark"));
            };
        }
    }

    /** Converts what updates may have. */
    static final class OfHas implements ITypeConverter<Has> {
        @Override
        public Has convert(String value) {
            return Has.of(value).orElseThrow(() -> none(value, "kind of content", codes(Has.values(), Has::token)));
        }
    }

    /** Converts a point in time. */
    static final class OfWhen implements ITypeConverter<TimeBound> {
        @Override
        public TimeBound convert(String value) {
            try {
                return TimeBound.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** When something is to end: a time, or the next time that a clock in a zone shows something. */
    record End(@Nullable Instant at, @Nullable LocalTime time, ZoneId zone) {
        /** Returns the moment that is meant at a time. */
        Instant after(Instant now) {
            if (at != null) {
                return at;
            }
            ZonedDateTime today = now.atZone(zone).with(time == null ? LocalTime.MIDNIGHT : time);
            return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
        }
    }

    /** Converts the end of a following; clocks and dates are those of this computer. */
    static final class OfEnd implements ITypeConverter<End> {
        @Override
        public End convert(String value) {
            ZoneId zone = ZoneId.systemDefault();
            return switch (new OfWhen().convert(value)) {
                case TimeBound.At at -> new End(at.instant(), null, zone);
                case TimeBound.Local local ->
                    new End(local.dateTime().atZone(zone).toInstant(), null, zone);
                case TimeBound.Clock clock -> new End(null, clock.time(), zone);
            };
        }
    }

    /** Converts the time between two looks, with its unit or in seconds. */
    static final class OfInterval implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh]?)");

        @Override
        public Duration convert(String value) {
            Matcher form = FORM.matcher(value.strip());
            Duration interval = !form.matches()
                    ? Duration.ZERO
                    : switch (form.group(2)) {
                        case "h" -> Duration.ofHours(Long.parseLong(form.group(1)));
                        case "m" -> Duration.ofMinutes(Long.parseLong(form.group(1)));
                        default -> Duration.ofSeconds(Long.parseLong(form.group(1)));
                    };
            if (interval.compareTo(Schedule.LEAST) < 0) {
                throw new TypeConversionException("“" + value + "” is not a time between two looks: give at least "
                        + Schedule.LEAST.toSeconds() + " seconds, as in 45s, 5m or 1h.");
            }
            return interval;
        }
    }

    /** Converts a size of text in percent, with or without the sign. */
    static final class OfTextSize implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            Matcher form = Pattern.compile("(\\d{1,4})%?").matcher(value);
            int percent = form.matches() ? Integer.parseInt(form.group(1)) : 0;
            if (ReadingPreferences.DEFAULT.withTextSize(percent).textSize() != percent) {
                throw new TypeConversionException(
                        "“" + value + "” is not a text size: give it in percent, from 80 to 200.");
            }
            return percent;
        }
    }

    /** Converts the size of a picture, such as 1280x800. */
    static final class OfSize implements ITypeConverter<Size> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
        private static final int SMALLEST = 200;
        private static final int LARGEST = 8000;

        @Override
        public Size convert(String value) {
            Matcher form = FORM.matcher(value);
            if (form.matches()) {
                Size size = new Size(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
                if (Math.min(size.width(), size.height()) >= SMALLEST
                        && Math.max(size.width(), size.height()) <= LARGEST) {
                    return size;
                }
            }
            throw new TypeConversionException("“" + value
                    + "” is not a size: give width and height in pixels, each from "
                    + SMALLEST + " to " + LARGEST + ", as in 1280x800.");
        }
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static TypeConversionException none(String value, String noun, List<String> codes) {
        String last = codes.getLast();
        return new TypeConversionException("“" + value + "” is not a " + noun + ": choose "
                + String.join(", ", codes.subList(0, codes.size() - 1)) + " or " + last + ".");
    }
}
