package org.mirsad.annotate.stance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Whose position it is that somebody tells in his own words: «يجب» (must), «نرفض» (we reject), «إن
 * بلاده ترفض» (that his country rejects).
 */
final class SpeakerHolders {
  private final Passage passage;
  private final SentenceRoles roles;
  private final Representatives representatives;
  private final OwnBodies ownBodies;

  SpeakerHolders(Passage passage, Representatives representatives, OwnBodies ownBodies) {
    this.passage = passage;
    this.roles = passage.roles();
    this.representatives = representatives;
    this.ownBodies = ownBodies;
  }

  /** Whose announcement a word stands in. */
  Optional<String> announcer(int index) {
    Set<String> speakers = representatives.speaker(index);
    return speakers.size() == 1 ? Optional.of(speakers.iterator().next()) : Optional.empty();
  }

  /** In whose words a word stands. */
  Holders speaker(int index, String rule) {
    return new Holders(representatives.speaker(index), List.of(rule), Holders.SPOKEN);
  }

  /** In whose words a word stands, else who speaks by it. */
  Holders speakerOrSource(int index) {
    Holders speaker = speaker(index, "speaker");
    if (!speaker.ids().isEmpty()) {
      return speaker;
    }
    return ofVerb(index);
  }

  /** «إن بلاده ترفض», «أن حركته ترفض»: the speaker and what he calls his own by a word. */
  Holders ownBody(FrameHit frame, int own) {
    Set<String> speakers = representatives.speaker(roles.clauseStart(frame.first()));
    speakers = speakers.isEmpty() ? representatives.speakerOfVerb(frame.first()) : speakers;
    if (speakers.isEmpty()) {
      Set<String> carried = new LinkedHashSet<>();
      passage.carriedSubject(frame.first()).forEach(p -> carried.add(p.actorId()));
      speakers = carried;
    }
    return new Holders(ownBodies.with(speakers, own), List.of("own-country"), 0.9);
  }

  /** Who speaks by the verb at a word. */
  Holders ofVerb(int index) {
    Set<String> source = representatives.speakerOfVerb(index);
    return source.isEmpty()
        ? Holders.NOBODY
        : new Holders(source, List.of("speaker-of-verb"), Holders.SPOKEN);
  }

  /** Who speaks by the verb at a word, if he or his office is named; empty where he is not. */
  Optional<Holders> named(int index) {
    return representatives
        .sources(index)
        .map(s -> new Holders(s, List.of("speaker-of-verb"), Holders.SPOKEN));
  }

  /** «عبّر الكرملين عن رفضه أي تدخل»: whose words begin right behind a word. */
  Holders ahead(int index) {
    return new Holders(
        representatives.speakerAhead(index), List.of("speaker-ahead"), Holders.SPOKEN);
  }
}
