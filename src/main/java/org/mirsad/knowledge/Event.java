package org.mirsad.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated happening that news reports within a day or two; articles without a date are dated by it.
 *
 * @param id unique id
 * @param date first day
 * @param until last day, the same for one-day events
 * @param en English name
 * @param ar Arabic name
 * @param actors ids of actors involved
 * @param cues groups of words or short phrases; a text is about the event when it holds one of each
 *     group
 * @param upcoming whether articles commonly announce it days before
 */
public record Event(
    String id,
    LocalDate date,
    LocalDate until,
    String en,
    String ar,
    List<String> actors,
    List<List<String>> cues,
    boolean upcoming) {
  public Event {
    actors = List.copyOf(actors);
    cues = List.copyOf(cues);
  }
}
