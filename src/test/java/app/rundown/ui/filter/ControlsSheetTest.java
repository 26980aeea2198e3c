package app.rundown.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that every state of every control can be told from its normal state, in both themes. */
class ControlsSheetTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyStateLooksDifferent(boolean dark) {
        List<String> alike = new ArrayList<>();
        for (ControlsSheet.Kind kind : ControlsSheet.KINDS) {
            WritableImage normal = ControlsSheet.draw(kind, ControlsSheet.State.NORMAL, dark);
            for (ControlsSheet.State state : kind.states()) {
                if (state != ControlsSheet.State.NORMAL && isSame(normal, ControlsSheet.draw(kind, state, dark))) {
                    alike.add(kind.name() + ", " + state);
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    private static boolean isSame(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
