package org.mirsad.evaluate;

import java.util.List;
import java.util.Optional;
import org.mirsad.text.Span;

/**
 * The predictions that belong to one gold unit: those whose middle stands in it. The other way
 * round for blocks, which are larger: the block in which the unit's middle stands.
 *
 * @param text the unit's text
 */
record UnitPredictions(
    String text,
    Optional<FoundDocument.Block> block,
    List<FoundDocument.Mention> mentions,
    List<FoundDocument.Statement> statements,
    List<FoundDocument.Opinion> opinions,
    List<FoundDocument.Stance> stances,
    List<FoundDocument.Date> dates) {

  static UnitPredictions of(Span unit, String text, FoundDocument document) {
    return new UnitPredictions(
        text,
        document.blocks().stream()
            .filter(block -> block.span().contains(unit.middle()))
            .findFirst(),
        within(unit, document.mentions()),
        within(unit, document.statements()),
        within(unit, document.opinions()),
        within(unit, document.stances()),
        within(unit, document.dates()));
  }

  private static <T extends FoundDocument.Located> List<T> within(Span unit, List<T> located) {
    return located.stream().filter(one -> unit.contains(one.span().middle())).toList();
  }
}
