/**
 * The card of one update. {@link CardFormat} decides its texts and colours and gives them as {@link CardData};
 * {@link CardView} only draws that, and {@link UpdateCard} puts it into the list. What a card wants done, it asks of
 * its {@link CardHandler}; it must not change the state itself. {@link WordSelection} holds the words that are
 * selected, whichever card shows them.
 */
package app.rundown.ui.card;
