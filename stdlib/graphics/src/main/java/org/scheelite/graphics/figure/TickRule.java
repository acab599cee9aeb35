package org.scheelite.graphics.figure;

import java.util.List;

/// How the ticks of one axis or side are found.
public sealed interface TickRule {

  /// No ticks.
  record None() implements TickRule {}

  /// Ticks at nice numbers.
  ///
  /// @param labels whether they bear their numbers
  record Automatic(boolean labels) implements TickRule {}

  /// Ticks at powers of ten; the coordinates are decimal logarithms.
  ///
  /// @param labels whether they bear their numbers
  record Logarithmic(boolean labels) implements TickRule {}

  /// Just these ticks.
  ///
  /// @param ticks what is drawn
  record Explicit(List<Tick> ticks) implements TickRule {}

  /// This rule without labels.
  default TickRule unlabelled() {
    return switch (this) {
      case None none -> none;
      case Automatic _ -> new Automatic(false);
      case Logarithmic _ -> new Logarithmic(false);
      case Explicit(var ticks) ->
          new Explicit(
              ticks.stream().map(t -> new Tick(t.position(), List.of(), t.length())).toList());
    };
  }
}
