package app.rundown.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.NoOpHandlers;
import app.rundown.ui.Nodes;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.format.LinkAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks how a card shows posts and block quotations. */
class SetOffPiecesTest {
    private static final CardData.Post POST = new CardData.Post(
            "Maria Holm",
            "MH",
            "@holm \u00b7 post on Bluesky, 9:40",
            "c2",
            StyledText.plain("No ferry today."),
            LinkAddress.of("https://posts.example/1").orElseThrow());

    @Test
    void aPostSaysWhoseItIsAndWhereItWasPosted() {
        FxThread.run(() -> {
            CardView card = TestCards.card(new NoOpHandlers(), new WordSelection(), true);
            TestCards.show(card, card(POST));
            assertTrue(
                    TestCards.texts(card)
                            .containsAll(List.of("MH", "Maria Holm", "@holm \u00b7 post on Bluesky, 9:40")),
                    () -> TestCards.texts(card).toString());
            assertTrue(Nodes.all(card)
                    .anyMatch(node ->
                            "Post by Maria Holm, opens https://posts.example/1".equals(node.getAccessibleText())));
        });
    }

    @Test
    void theBarOfABlockQuotationGoesOnToItsNextParagraph() {
        FxThread.run(() -> {
            CardView card = TestCards.card(new NoOpHandlers(), new WordSelection(), true);
            TestCards.show(card, quoted(CardData.Form.BLOCKQUOTE));
            assertEquals(List.of(true, false), leadOn(card));
            TestCards.show(card, quoted(CardData.Form.PARAGRAPH));
            assertEquals(List.of(false), leadOn(card));
        });
    }

    /** Returns for each block quotation whether its bar is longer than itself. */
    private static List<Boolean> leadOn(CardView card) {
        return Nodes.seen(card)
                .filter(node -> node.getStyleClass().contains("bar"))
                .map(bar -> bar.getBoundsInParent().getHeight()
                        > bar.getParent().getLayoutBounds().getHeight())
                .toList();
    }

    private static CardData quoted(CardData.Form second) {
        return card(
                new CardData.Words(StyledText.plain("The wind is strong."), CardData.Form.BLOCKQUOTE),
                new CardData.Words(StyledText.plain("So we wait."), second));
    }

    private static CardData card(CardData.Piece... pieces) {
        return new CardData(
                "c",
                "10:25",
                "",
                RelativeTime.NONE,
                null,
                null,
                List.of(pieces),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "plain",
                false);
    }
}
