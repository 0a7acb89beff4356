package org.mirsad.annotate.role;

import java.util.List;
import org.mirsad.annotate.Annotated;
import org.mirsad.text.Folding;

/** The roles of single sentences, for tests. */
final class Roles {
  private static final RoleBuilder BUILDER = new RoleBuilder(Annotated.KNOWLEDGE);

  private Roles() {}

  static SentenceRoles of(String sentence) {
    return BUILDER.roles(Annotated.read(sentence, "2025-05-20")).get(0);
  }

  /** The index of the first word written so, perhaps with one letter before it. */
  static int indexOf(SentenceRoles roles, String surface) {
    String folded = Folding.fold(surface);
    for (int i = 0; i < roles.words().size(); i++) {
      String word = roles.words().get(i).folded();
      if (word.equals(folded) || word.length() == folded.length() + 1 && word.endsWith(folded)) {
        return i;
      }
    }
    throw new IllegalArgumentException(surface + " is not in " + roles.sentence());
  }

  static List<String> ids(List<Participant> participants) {
    return participants.stream().map(Participant::actorId).sorted().toList();
  }
}
