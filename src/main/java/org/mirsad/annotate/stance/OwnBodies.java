package org.mirsad.annotate.stance;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;

/**
 * Reads what a speaker calls his own: «إن بلاده ترفض» (that his country rejects) is his state's
 * position and his, «أن حركته قبلت» (that his movement has accepted) his movement's.
 */
final class OwnBodies {
  private static final Set<String> GOVERNMENT =
      Set.of("حكومته", "حكومتها", "حكومتنا", "ادارته", "ادارتها", "ادارتنا");

  private static final Set<String> GROUP =
      Set.of(
          "حركته",
          "حركتها",
          "حركتنا",
          "حزبه",
          "حزبها",
          "حزبنا",
          "جبهته",
          "جبهتها",
          "جماعته",
          "جماعتها",
          "جماعتنا",
          "تنظيمه",
          "تنظيمها",
          "كتلته",
          "كتلتها",
          "تياره",
          "تيارها",
          "ائتلافه",
          "ائتلافها",
          "منظمته",
          "منظمتها",
          "منظمتنا",
          "نقابته",
          "نقابتها",
          "فصيله",
          "تحالفه",
          "تحالفها",
          "هيئته",
          "هيئتها",
          "رابطته",
          "رابطتها",
          "وكالته",
          "وكالتها");

  /** How far before a predicate they may stand. */
  private static final int REACH = 7;

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  OwnBodies(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** «إن بلاده ترفض», «استعداد بلاده ل», «أن قوات بلاده … وأنها ملتزمة»: where it stands. */
  Optional<Integer> of(FrameHit frame) {
    for (int i = frame.first() + 1; i < frame.last(); i++) {
      if (isOwn(i)) {
        return Optional.of(i);
      }
    }
    Optional<Integer> behind = behind(frame);
    return behind.isPresent() ? behind : before(frame);
  }

  /** «قبول حركته الورقة»: where whose masdar it is stands right behind it. */
  Optional<Integer> behind(FrameHit frame) {
    int next = frame.last() + 1;
    return next < roles.words().size() && isOwn(next) ? Optional.of(next) : Optional.empty();
  }

  private Optional<Integer> before(FrameHit frame) {
    int start = Math.max(roles.clauseStart(frame.first()), frame.first() - REACH);
    for (int i = frame.first() - 1; i >= start; i--) {
      if (isOwn(i)) {
        // «أي ضربة توجه إلى بلاده ستشعل حربا»: what is done to the country it does not do.
        boolean object = i > 0 && roles.traits(i - 1).isPreposition();
        return object || hasSubjectBetween(i, frame.first()) ? Optional.empty() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isOwn(int index) {
    String folded = passage.word(index).folded();
    return Passage.COUNTRY.contains(folded)
        || GOVERNMENT.contains(folded)
        || GROUP.contains(folded);
  }

  private boolean hasSubjectBetween(int from, int to) {
    for (Participant participant : roles.participants()) {
      boolean between = participant.first() > from && participant.last() < to;
      if (between && participant.isDirect() && !participant.byAdjective()) {
        return true;
      }
    }
    for (int i = from + 1; i < to; i++) {
      if (passage.isFiniteVerb(i) && !roles.traits(roles.clauseStart(i)).relative()) {
        return true;
      }
    }
    return false;
  }

  /** The speakers and whom they call their own by a word. */
  Set<String> with(Set<String> speakers, int own) {
    String folded = passage.word(own).folded();
    Set<String> ids = new LinkedHashSet<>(speakers);
    for (String id : speakers) {
      Actor actor = knowledge.actors().get(id);
      if (isBoard(own)) {
        continue; // «أعلن البنك أن مجلس إدارته …»
      }
      if (GROUP.contains(folded)) {
        ids.addAll(party(actor));
      } else if (Passage.COUNTRY.contains(folded) || !Represented.isOfSide(actor)) {
        // «حكومته» is one of two in a parted country.
        ids.addAll(belonging(actor, Actor.Type.STATE));
      }
    }
    return ids;
  }

  /** «مجلس إدارتها»: the board of a bank or a firm is no administration of a state. */
  private boolean isBoard(int own) {
    return own > 0
        && passage.word(own).folded().startsWith("ادارت")
        && passage.word(own - 1).folded().endsWith("مجلس");
  }

  /** Of several movements one does not know which is meant. */
  private Set<String> party(Actor actor) {
    Set<String> groups = belonging(actor, Actor.Type.GROUP);
    Set<String> parties = groups.isEmpty() ? belonging(actor, Actor.Type.BODY) : groups;
    return parties.size() == 1 ? parties : Set.of();
  }

  private Set<String> belonging(Actor actor, Actor.Type type) {
    Set<String> found = new LinkedHashSet<>();
    actor.affiliations().stream().filter(a -> isOf(a, type)).forEach(found::add);
    actor.offices().stream().map(Actor.Office::of).filter(a -> isOf(a, type)).forEach(found::add);
    return found;
  }

  private boolean isOf(String id, Actor.Type type) {
    Actor actor = knowledge.actors().get(id);
    return actor != null && actor.type() == type;
  }
}
