/**
 * Documents in plain text, mostly copied from a page: live blogs, wrap-ups and articles. Each is a
 * {@link app.rundown.read.page.DocumentFormat}, and the three of them are the door. It must not know markup.
 */
package app.rundown.read.text;
