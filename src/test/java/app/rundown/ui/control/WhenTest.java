package app.rundown.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Moment;
import app.rundown.timeline.DisplayZone;
import app.rundown.ui.FxThread;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.style.Look;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static Moment moment(LocalDate day) {
        ZonedDateTime at = day.atTime(20, 28).atZone(ZoneOffset.UTC);
        return new Moment(null, at, Moment.Precision.MINUTE, Moment.Basis.STATED, "", null, List.of());
    }

    /** Beside the longest quote a row leaves its time the least width, which must do for each day of a year. */
    @ParameterizedTest
    @CsvSource({"ONE_YEAR, quote-when", "YEARS, quote-when", "ONE_YEAR, matrix-when", "YEARS, matrix-when"})
    void everyDayHasRoom(Clocks.Reach reach, String style) {
        Clocks clocks = new Clocks(DisplayZone.DOCUMENT, reach);
        LocalDate first = LocalDate.of(2028, 1, 1);
        assertEquals(List.of(), FxThread.call(() -> {
            List<When> all = IntStream.range(0, first.lengthOfYear())
                    .mapToObj(day -> new When(moment(first.plusDays(day)), clocks, style))
                    .toList();
            Scene scene = new Scene(new VBox(all.toArray(When[]::new)));
            Look.apply(scene, false);
            scene.getRoot().applyCss();
            return all.stream()
                    .flatMap(when -> when.getChildren().stream()
                            .map(Label.class::cast)
                            .filter(label -> label.prefWidth(-1) > when.minWidth(-1)))
                    .map(Label::getText)
                    .toList();
        }));
    }
}
