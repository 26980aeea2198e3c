package app.rundown.ui.control;

import javafx.scene.control.Hyperlink;

/** A doubt in a few words, in muted amber; a click or Enter explains it. The same node can show another doubt later. */
public final class DoubtLink extends Hyperlink {
    private String reason = "";

    /** Creates a link that shows no doubt yet. */
    public DoubtLink() {
        getStyleClass().add("why");
        Tooltips.onHover(this, () -> reason);
        setOnAction(event -> explain());
    }

    /**
     * Replaces the explanation that a click opens.
     *
     * @param explain opens an explanation that points at this link
     */
    public void explainBy(Runnable explain) {
        setOnAction(event -> {
            explain.run();
            setVisited(false);
        });
    }

    /** Shows another doubt and its explanation. A doubt that stands beside the link already may be empty. */
    public void show(String doubt, String because) {
        reason = because;
        setText((doubt.isEmpty() ? "" : doubt + " · ") + "why?");
        setAccessibleText(doubt.isEmpty() ? because : doubt + ": " + because);
    }

    private void explain() {
        Explanation.show(this, reason);
        setVisited(false);
    }
}
