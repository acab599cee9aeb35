package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The number of processors.
///
/// ```wl
/// In:  $ProcessorCount >= 1
/// Out: True
/// In:  IntegerQ[$ProcessorCount]
/// Out: True
/// ```
@Builtin(
    name = "$ProcessorCount",
    seeAlso = {"$SystemID"})
final class ProcessorCountBuiltin {
  private ProcessorCountBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Int.of(Runtime.getRuntime().availableProcessors());
  }
}
