package app.rundown.ui;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * Shows where a card's links lead: at once where the mouse points at one, and with what can be done about it after a
 * click.
 */
final class CardLinks {
    private static final double WIDTH = 380;
    private static final double BESIDE = 14;

    private final LinkWishes wishes;
    private @Nullable Tooltip tip;
    private @Nullable LinkAddress told;

    CardLinks(LinkWishes wishes) {
        this.wishes = wishes;
    }

    /** The mouse points at a link, or at none. */
    void point(Node owner, @Nullable LinkAddress address, double screenX, double screenY) {
        if (address == null) {
            hide();
        } else if (tip == null || !address.equals(told) || !tip.isShowing()) {
            tip = tip == null ? Ui.tooltip("") : tip;
            tip.setText(address.told());
            tip.show(owner, screenX + BESIDE, screenY + BESIDE);
        }
        told = address;
    }

    private void hide() {
        if (tip != null) {
            tip.hide();
        }
    }

    /** A click at a place of a node asked to follow a link. */
    void follow(Node owner, LinkAddress address, double screenX, double screenY) {
        hide();
        popover(address).show(owner, screenX, screenY);
    }

    /** A node that stands for a link was pressed. */
    void follow(Node owner, LinkAddress address) {
        hide();
        popover(address).show(owner);
    }

    /** Puts an address on the clipboard. */
    void copy(LinkAddress address) {
        wishes.copy(address);
    }

    private Popover popover(LinkAddress address) {
        Popover popover = new Popover();
        LinkBox box = new LinkBox(address, wishes, popover::hide);
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        popover.setContentNode(box);
        popover.setAnimated(false);
        popover.setTitle("");
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        return popover;
    }
}
