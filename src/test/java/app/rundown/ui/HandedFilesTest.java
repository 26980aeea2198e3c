package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.base.OperatingSystem;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks that files that the system hands over arrive, with the system's events called by hand. */
class HandedFilesTest {
    private final List<String> taken = new ArrayList<>();
    private final List<String> delegated = new ArrayList<>();

    @Test
    void filesArriveAndJavaFxKeepsItsEvents() {
        FxThread.run(() -> {
            Application application = Application.GetApplication();
            EventHandler before = application.getEventHandler();
            application.setEventHandler(new EventHandler() {
                @Override
                public void handleOpenFilesAction(Application of, long time, String[] files) {
                    delegated.add("open");
                }

                @Override
                public void handleQuitAction(Application of, long time) {
                    delegated.add("quit");
                }

                @Override
                public void handlePreferencesChanged(Map<String, Object> preferences) {
                    delegated.add("preferences");
                }
            });
            try {
                HandedFiles.passTo(taken::addAll);
                EventHandler now = application.getEventHandler();
                now.handleOpenFilesAction(application, 0, new String[] {"/a b.html", "/Łódź.mhtml"});
                now.handleOpenFilesAction(application, 0, new String[] {"/later.warc"});
                now.handleQuitAction(application, 0);
                now.handlePreferencesChanged(Map.of());
            } finally {
                application.setEventHandler(before);
            }
        });
        assertEquals(List.of("/a b.html", "/Łódź.mhtml", "/later.warc"), taken);
        assertEquals(List.of("open", "open", "quit", "preferences"), delegated);
    }

    /** A later JavaFX may have more events; each must be passed on, or it would be lost. */
    @Test
    void everyEventOfJavaFxIsPassedOn() {
        for (Method event : EventHandler.class.getDeclaredMethods()) {
            if (!event.isSynthetic()) {
                assertFalse(
                        List.of(HandedFiles.class.getDeclaredMethods()).stream()
                                .noneMatch(own -> own.getName().equals(event.getName())),
                        event::getName);
            }
        }
    }

    @Test
    void everyFileCanBeChosen() {
        assertEquals("*.*", FxDesktop.allFiles(OperatingSystem.MAC));
        assertEquals("*", FxDesktop.allFiles(OperatingSystem.LINUX));
    }
}
