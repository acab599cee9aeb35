package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;

/// The streams results and `Print` are written to.
///
/// ```wl
/// In:  $Output
/// Out: {OutputStream["stdout", 1]}
/// In:  WriteString[$Output, "a\n"]
/// Print: a
/// ```
@Builtin(
    name = "$Output",
    variable = true,
    seeAlso = {"Streams", "WriteString"})
final class OutputBuiltin {
  private OutputBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Call.list(Call.of(Channels.OUTPUT, Str.of("stdout"), Int.ONE));
  }
}
