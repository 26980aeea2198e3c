package app.rundown.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks that Help → About says what the program is, where it keeps the user's data, and all licences. */
class AboutPanelTest {
    @Test
    void namesVersionAndFolderAndIsReachedByKeys() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.SHIFT, KeyCode.F1);
            assertTrue(window.reads("Rundown 1.2.3"), window.texts().toString());
            assertTrue(
                    window.reads(Path.of("kept", "here").toString()),
                    window.texts().toString());
            window.click("Copy path");
            assertEquals(Path.of("kept", "here").toString(), window.desktop.text);
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.reads("Rundown 1.2.3"));
        }
    }

    @Test
    void aFolderThatIsNotThereYetIsNotOpened() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.SHIFT, KeyCode.F1);
            window.click("Open folder");
            assertEquals(List.of(), window.desktop.browsed);
            assertTrue(window.reads("It can't be shown"), window.texts().toString());
        }
    }

    @Test
    void theTextOfEachLicenceCanBeRead() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.SHIFT, KeyCode.F1);
            TextArea text = (TextArea) window.find(TextArea.class::isInstance);
            ListView<?> parts = (ListView<?>) window.find(node ->
                    node instanceof ListView<?> list && "Parts and their licences".equals(list.getAccessibleText()));
            assertTrue(text.getText().startsWith("Rundown\n"), text.getText());
            for (int i = 0; i < parts.getItems().size(); i++) {
                int row = i;
                FxThread.run(() -> parts.getSelectionModel().clearAndSelect(row));
                LicensedComponent part = (LicensedComponent) parts.getItems().get(i);
                assertTrue(
                        text.getText().startsWith(part.name()) && text.getText().contains(part.whose()), part.name());
                assertTrue(text.getText().length() > 900, part.name());
            }
        }
    }

    @Test
    void allThatTheProgramNeedsIsNamed() {
        List<String> names =
                LicensedComponent.all().stream().map(LicensedComponent::name).toList();
        List<String> needed = List.of(
                "JavaFX",
                "AtlantaFX",
                "Ikonli",
                "jsoup",
                "Jackson",
                "FastCSV",
                "juniversalchardet",
                "picocli",
                "JSpecify",
                "Inter",
                "Noto Serif");
        assertTrue(names.containsAll(needed), names.toString());
        assertEquals(names.stream().distinct().toList(), names);
    }
}
