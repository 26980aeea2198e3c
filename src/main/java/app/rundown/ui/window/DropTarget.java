package app.rundown.ui.window;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Accepts files and addresses dropped on the window. */
final class DropTarget {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private DropTarget() {}

    /**
     * Lets the user drop files and addresses on a node.
     *
     * @param onPlaces receives the paths of the files, or the address
     */
    static void install(Node node, Consumer<List<String>> onPlaces) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasUrl()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<String> places = places(event.getDragboard());
            if (!places.isEmpty()) {
                onPlaces.accept(places);
            }
            event.setDropCompleted(!places.isEmpty());
            event.consume();
        });
    }

    private static List<String> places(Dragboard board) {
        if (board.hasFiles()) {
            return board.getFiles().stream().map(File::getPath).toList();
        }
        return board.hasUrl() ? List.of(board.getUrl()) : List.of();
    }
}
