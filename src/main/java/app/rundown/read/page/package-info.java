/**
 * A parsed page and the drafts that formats fill. {@link Page} is the page, {@link DocumentFormat} is what every format
 * implements, {@link Draft} and {@link UpdateDraft} are the document under construction; the others find blocks, words,
 * links and times in markup and in data. It must not know any single format, nor what makes something an entry.
 */
package app.rundown.read.page;
