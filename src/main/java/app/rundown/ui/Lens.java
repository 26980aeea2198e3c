package app.rundown.ui;

import app.rundown.timeline.Clockwork;
import java.time.InstantSource;

/**
 * What a card's words depend on beside the update itself.
 *
 * @param palette which colour stands for whom
 * @param clockwork in which zone times are read
 * @param relative whether a clock is followed by how far it is from now, or from the update before
 * @param clock tells what now is
 * @param em the size of the words, in pixels
 */
record Lens(Palette palette, Clockwork clockwork, boolean relative, InstantSource clock, double em) {}
