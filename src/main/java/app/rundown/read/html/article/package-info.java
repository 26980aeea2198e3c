/**
 * Pages that the user opens as an article: which part of a page is its text, and what stands around and between.
 * {@link HtmlArticle} is the door. Nothing here is asked for a live blog or a wrap-up. It must not know publishers by
 * name.
 */
package app.rundown.read.html.article;
