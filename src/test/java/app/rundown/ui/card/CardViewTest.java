package app.rundown.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.PictureAddress;
import app.rundown.ui.FxThread;
import app.rundown.ui.NoOpHandlers;
import app.rundown.ui.Nodes;
import app.rundown.ui.card.CardData.Chip;
import app.rundown.ui.card.CardData.Fact;
import app.rundown.ui.card.CardData.Piece;
import app.rundown.ui.card.CardData.Remark;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.LinkAddress;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;

/** Checks a card that shows one update after another. */
class CardViewTest {
    private static final CardData FULL = new CardData(
            "a",
            "10:15",
            "10:15, as stated",
            RelativeTime.NONE,
            new StyledText("The ferry is late", List.of(), List.of(new TextRange(4, 9))),
            "By our reporter",
            List.of(
                    new CardData.Words(StyledText.plain("First the wind."), CardData.Form.PARAGRAPH),
                    new CardData.Aside("Teaser of another article", StyledText.plain("More on the wind"), null),
                    new CardData.Words(StyledText.plain("Then the tide."), CardData.Form.BLOCKQUOTE),
                    new CardData.Post(
                            "Maria Holm",
                            "MH",
                            "@holm \u00b7 post on Bluesky, 9:40",
                            "c2",
                            StyledText.plain("No ferry today."),
                            LinkAddress.of("https://posts.example/1").orElseThrow()),
                    new CardData.Picture(
                            StyledText.plain("The quay"),
                            PictureAddress.of("https://pictures.example/quay.jpg")
                                    .orElseThrow()),
                    new CardData.Words(StyledText.plain("At last the crew."), CardData.Form.PARAGRAPH)),
            List.of(new Chip("Ferries", "c1", "a tag", false, List.of())),
            List.of(new Fact("pinned", "")),
            List.of(new Remark("out of order", "It stands above a later one.")),
            List.of(),
            "c1",
            false);
    private static final CardData BARE = new CardData(
            "b",
            "10:20",
            "",
            RelativeTime.NONE,
            null,
            null,
            List.of(words("It sails.")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "plain",
            false);

    private final List<String> wished = new ArrayList<>();
    private final WordSelection selection = new WordSelection();

    private static Piece words(String text) {
        return new CardData.Words(StyledText.plain(text), CardData.Form.PARAGRAPH);
    }

    private CardView card() {
        return card(true);
    }

    private CardView card(boolean whole) {
        NoOpHandlers hearing = new NoOpHandlers() {
            @Override
            public void tick(String update, boolean on, boolean range) {
                wished.add("tick " + update + " " + on);
            }

            @Override
            public void star(String update, boolean on) {
                wished.add("star " + update + " " + on);
            }

            @Override
            public void open(LinkAddress address) {
                wished.add("open " + address.text());
            }

            @Override
            public void copy(LinkAddress address) {
                wished.add("copy " + address.text());
            }
        };
        return TestCards.card(hearing, selection, whole);
    }

    @Test
    void makesAheadWhatAnUpdateMayNeed() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, BARE);
            while (card.prepare()) {
                assertEquals(
                        Set.of("10:20", "It sails."),
                        Set.copyOf(TestCards.texts(card)),
                        "what is made ahead stays hidden");
            }
            long made = parts(card);
            assertTrue(made > 0);
            TestCards.show(card, FULL);
            assertEquals(made, parts(card));
            assertFalse(card.prepare());
        });
    }

    @Test
    void chipsGetTheirOutlinesWithTheToolsAndStayInTheirPlaces() {
        FxThread.run(() -> {
            CardView card = card(false);
            TestCards.show(card, FULL);
            Set<Node> chips = card.lookupAll(".chip");
            assertFalse(chips.isEmpty());
            assertEquals(Set.of(), outlined(chips));
            assertEquals(0, card.lookupAll(".check-box").size());
            List<Bounds> places = places(card);

            assertTrue(card.prepare());
            TestCards.show(card, FULL);
            assertEquals(chips, outlined(chips));
            assertEquals(1, card.lookupAll(".check-box").size());
            assertEquals(places, places(card));
        });
    }

    private static Set<Node> outlined(Set<Node> chips) {
        return chips.stream()
                .filter(node -> node instanceof Region chip
                        && !chip.getBorder()
                                .getStrokes()
                                .getFirst()
                                .getTopStroke()
                                .equals(Color.TRANSPARENT))
                .collect(Collectors.toSet());
    }

    private static List<Bounds> places(Node card) {
        return card.lookupAll(".words, .chip").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private static long parts(Node card) {
        return Stream.of(".aside", ".picture-button", ".paragraph", ".chip .colour-dot")
                .mapToLong(part -> card.lookupAll(part).size())
                .sum();
    }

    /** Returns all text that is seen of a node, from top to bottom. */
    @Test
    void showsItsPiecesInTheUpdatesOrder() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, FULL);
            List<String> texts = TestCards.texts(card);
            List<String> expected = List.of(
                    "The ferry is late",
                    "By our reporter",
                    "First the wind.",
                    "More on the wind",
                    "Then the tide.",
                    "Maria Holm",
                    "No ferry today.",
                    "The quay",
                    "At last the crew.");
            assertEquals(expected, texts.stream().filter(expected::contains).toList());
            assertTrue(
                    texts.containsAll(List.of("10:15", "Ferries", "pinned", "out of order · why?")), texts.toString());
        });
    }

    @Test
    void showsNothingOfTheUpdateBefore() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, FULL);
            double high = card.prefHeight(760);
            card.setTicked(true);
            card.setStarred(true);
            TestCards.show(card, BARE);
            assertEquals(
                    List.of("10:20", "It sails."),
                    TestCards.texts(card).stream().sorted().toList());
            assertTrue(
                    Nodes.seen(card).filter(Path.class::isInstance).findAny().isEmpty(),
                    "a hit of the previous headline is still marked");
            assertFalse(card.getPseudoClassStates().toString().contains("ticked"));
            assertFalse(card.getPseudoClassStates().toString().contains("starred"));
            assertEquals("10:20 It sails.", card.getAccessibleText());
            assertTrue(card.prefHeight(760) < high / 3);
            CardView fresh = card();
            TestCards.show(fresh, BARE);
            assertEquals(fresh.prefHeight(760), card.prefHeight(760));
        });
    }

    @Test
    void standsOutForWhoeverWasLedThereUntilItShowsAnother() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, FULL);
            card.lead();
            assertTrue(card.getPseudoClassStates().toString().contains("led-to"));
            TestCards.show(card, BARE);
            assertFalse(card.getPseudoClassStates().toString().contains("led-to"));
        });
    }

    @Test
    void makesNoNodeForWhatItHasShownTheLikeOf() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, FULL);
            TestCards.show(card, BARE);
            Set<Node> before = nodes(card);
            for (int i = 0; i < 10; i++) {
                TestCards.show(card, FULL);
                TestCards.show(card, BARE);
            }
            TestCards.show(card, FULL);
            assertEquals(before, nodes(card));
            assertTrue(TestCards.texts(card).contains("At last the crew."));
        });
    }

    private static Set<Node> nodes(Node root) {
        Set<Node> nodes = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        Nodes.all(root).forEach(nodes::add);
        return nodes;
    }

    @Test
    void asksForTheUpdateThatItShowsNow() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, FULL);
            TestCards.show(card, BARE);
            ((CheckBox) Nodes.all(card)
                            .filter(CheckBox.class::isInstance)
                            .findFirst()
                            .orElseThrow())
                    .fire();
            ((StarButton) Nodes.all(card)
                            .filter(StarButton.class::isInstance)
                            .findFirst()
                            .orElseThrow())
                    .fire();
            assertEquals(List.of("tick b true", "star b true"), wished);
        });
    }

    @Test
    void whatIsSelectedComesBackWithItsUpdate() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(card, FULL);
            HighlightedText text = (HighlightedText) Nodes.all(card)
                    .filter(node -> node instanceof HighlightedText t
                            && t.styled().text().startsWith("First"))
                    .findFirst()
                    .orElseThrow();
            Point2D point = text.localToScene(10, 10);
            for (int i = 1; i <= 2; i++) {
                text.fireEvent(new MouseEvent(
                        null,
                        text,
                        MouseEvent.MOUSE_PRESSED,
                        point.getX(),
                        point.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        i,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
            }
            assertEquals("First", selection.words().orElseThrow().text());
            assertEquals(1, selections(card));
            TestCards.show(card, BARE);
            assertEquals(0, selections(card));
            assertEquals("First", selection.words().orElseThrow().text());
            TestCards.show(card, FULL);
            assertEquals(1, selections(card));
            selection.clear();
            assertEquals(0, selections(card));
            assertTrue(selection.words().isEmpty());
        });
    }

    private static long selections(CardView card) {
        return Nodes.seen(card)
                .filter(node -> node.getStyleClass().contains("selected-words"))
                .count();
    }

    @Test
    void theFootHasOneOrderWhateverCameFirst() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(
                    card,
                    new CardData(
                            "d",
                            "10:25",
                            "",
                            RelativeTime.NONE,
                            null,
                            null,
                            List.of(words("A label alone.")),
                            List.of(),
                            List.of(new Fact("2 quotes", "plum")),
                            List.of(),
                            List.of(),
                            "plain",
                            false));
            TestCards.show(card, FULL);
            List<String> foot = Nodes.seen(card.lookup(".foot"))
                    .filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .toList();
            assertEquals(List.of("Ferries", "pinned", "out of order · why?"), foot);
        });
    }

    @Test
    void runsAsItsWordsDo() {
        FxThread.run(() -> {
            CardView card = card();
            TestCards.show(
                    card,
                    new CardData(
                            "c",
                            "",
                            "",
                            RelativeTime.NONE,
                            StyledText.plain("القمر"),
                            "By our reporter",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            "plain",
                            true));
            Node author = Nodes.all(card)
                    .filter(node -> node.getStyleClass().contains("author"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(javafx.geometry.NodeOrientation.RIGHT_TO_LEFT, author.getEffectiveNodeOrientation());
            assertEquals(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT, card.getEffectiveNodeOrientation());
        });
    }
}
