package app.rundown.user;

/** What a note is on: an update or a quote, named so that it is found again in a newer copy of the same page. */
public sealed interface Noted permits UpdateKey, QuoteKey {}
