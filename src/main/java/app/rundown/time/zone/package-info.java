/**
 * The zones that a text names, by letters, by an offset or in words, and what letters that stand for several zones may
 * mean. Others call {@link app.rundown.time.zone.Zone}; who builds patterns takes
 * {@link app.rundown.time.zone.ZoneWords}, and who decides between meanings {@link app.rundown.time.zone.ZoneMeaning}.
 * It knows its tables only, no document.
 */
package app.rundown.time.zone;
