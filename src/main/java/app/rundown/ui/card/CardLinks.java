package app.rundown.ui.card;

import app.rundown.ui.control.LinkBox;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.PopupText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.format.LinkAddress;
import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the links of a card lead: a tooltip while the mouse is over a link, and a popover with actions after a
 * click.
 */
final class CardLinks {
    /** The width of the popover, in pixels. */
    private static final double WIDTH = 380;

    /** How far the tooltip is from the mouse pointer, in pixels. */
    private static final double BESIDE = 14;

    private final LinkHandler handler;
    private @Nullable Tooltip tip;
    private @Nullable LinkAddress told;

    /** Creates the links of one card. */
    CardLinks(LinkHandler handler) {
        this.handler = handler;
    }

    /**
     * Shows or hides the tooltip, after the mouse moved.
     *
     * @param owner the node that the mouse is over
     * @param address the link under the mouse, or null
     */
    void point(Node owner, @Nullable LinkAddress address, double screenX, double screenY) {
        if (address == null) {
            hide();
        } else if (tip == null || !address.equals(told) || !tip.isShowing()) {
            tip = tip == null ? Tooltips.of("") : tip;
            tip.setText(address.tooltipText());
            tip.show(owner, screenX + BESIDE, screenY + BESIDE);
        }
        told = address;
    }

    private void hide() {
        if (tip != null) {
            tip.hide();
        }
    }

    /** Shows the popover for a link that was clicked, at the place of the click. */
    void follow(Node owner, LinkAddress address, double screenX, double screenY) {
        hide();
        popover(owner, address).show(owner, screenX, screenY);
    }

    /** Shows the popover for a node that represents a link. */
    void follow(Node owner, LinkAddress address) {
        hide();
        popover(owner, address).show(owner);
    }

    /** Copies an address to the clipboard. */
    void copy(LinkAddress address) {
        handler.copy(address);
    }

    private Popover popover(Node owner, LinkAddress address) {
        Popover popover = new Popover();
        LinkBox box = new LinkBox(address, handler, popover::hide);
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        popover.setContentNode(PopupText.zoomed(box, owner));
        popover.setAnimated(false);
        popover.setTitle("");
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        return popover;
    }
}
