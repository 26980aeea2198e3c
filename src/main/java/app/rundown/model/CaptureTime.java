package app.rundown.model;

import java.time.Instant;

/**
 * When a copy of a page was made, according to the copy itself.
 *
 * @param at the instant
 * @param why how this is known, in words
 */
public record CaptureTime(Instant at, String why) {}
