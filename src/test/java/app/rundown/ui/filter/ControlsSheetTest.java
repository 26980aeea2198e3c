package app.rundown.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that every state of every control can be told from its normal state, in both themes. */
class ControlsSheetTest {
    /** By how much a ground must change, of 255, for an eye to see it. */
    private static final int VISIBLE = 8;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyStateLooksDifferent(boolean dark) {
        List<String> alike = new ArrayList<>();
        for (ControlsSheet.Kind kind : ControlsSheet.KINDS) {
            WritableImage normal = ControlsSheet.draw(kind, ControlsSheet.State.NORMAL, dark);
            WritableImage hover = ControlsSheet.draw(kind, ControlsSheet.State.HOVER, dark);
            for (ControlsSheet.State state : kind.states()) {
                // Whoever presses a button has the mouse over it.
                WritableImage before = state == ControlsSheet.State.PRESSED ? hover : normal;
                if (state != ControlsSheet.State.NORMAL && isAlike(before, ControlsSheet.draw(kind, state, dark))) {
                    alike.add(kind.name() + ", " + state);
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    private static boolean isAlike(WritableImage one, WritableImage other) {
        int most = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int before = one.getPixelReader().getArgb(x, y);
                int after = other.getPixelReader().getArgb(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    most = Math.max(most, Math.abs((before >> shift & 0xff) - (after >> shift & 0xff)));
                }
            }
        }
        return most < VISIBLE;
    }
}
