/**
 * Decides whom words mean: a name, a pronoun, a role, a noun for an organisation. {@link Resolver} is the door; what it
 * answers is an {@link Attribution}, with its reason. It sees one document, and what was attributed in it so far
 * ({@link AttributionContext}). What may mean several people stays unknown.
 */
package app.rundown.quote.reference;
