package app.rundown.model;

import java.time.Instant;

/**
 * When a copy of a page was made, as far as the copy itself tells.
 *
 * @param at the instant
 * @param why how that is known, in words
 */
public record CaptureTime(Instant at, String why) {}
