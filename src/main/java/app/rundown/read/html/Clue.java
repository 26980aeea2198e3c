package app.rundown.read.html;

/**
 * One thing that speaks for or against entries being a live blog.
 *
 * @param weight how much: more than 0 speaks for it
 * @param why the reason, as the end of a sentence about the entries
 */
record Clue(int weight, String why) {}
