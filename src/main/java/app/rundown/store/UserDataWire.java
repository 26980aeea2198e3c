package app.rundown.store;

import app.rundown.model.DayAndZone;
import app.rundown.model.UpdateKey;
import app.rundown.model.UserData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The user's data as they stand in their file: what can't be read of it is left out, the rest kept. */
record UserDataWire(@Nullable TreeMap<String, @Nullable Times> times) {

    /** What the user set of a document's times; files from before the date was tied to an update lack its key. */
    record Times(@Nullable String date, @Nullable String update, @Nullable String zone) {}

    static UserDataWire of(UserData data) {
        TreeMap<String, @Nullable Times> times = new TreeMap<>();
        data.times().forEach((key, set) -> times.put(
                key,
                new Times(
                        set.date() == null ? null : set.date().toString(),
                        set.update() == null ? null : set.update().value(),
                        set.zone() == null ? null : set.zone().getId())));
        return new UserDataWire(times);
    }

    UserData userData() {
        Map<String, DayAndZone> all = new HashMap<>();
        if (times != null) {
            for (Map.Entry<String, @Nullable Times> entry : times.entrySet()) {
                Times set = entry.getValue();
                if (set != null) {
                    all.put(entry.getKey(), new DayAndZone(date(set.date()), set.update() == null ? null : new UpdateKey(set.update()), zone(set.zone())));
                }
            }
        }
        all.values().removeIf(DayAndZone.NONE::equals);
        return new UserData(all);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
