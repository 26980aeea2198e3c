/**
 * What the look of one line of text tells: a clock at its beginning, a date, a headline, page furniture, the words of a
 * pager. Each class answers by itself, and together they are the door. It knows text only: no page, no element, no
 * document.
 */
package app.rundown.read.line;
