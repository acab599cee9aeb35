package org.scheelite.std.scoping.definition;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;

/// The default of an argument that is left out, as in `f[x_, y_.]`.
///
/// `Default[f] = v` sets it for all arguments of `f`, `Default[f, i] = v` for the argument at
/// position `i`, `Default[f, i, n] = v` for that among `n`.
///
/// ```wl
/// In:  Default[f] = 0; f[x_, y_.] := {x, y}; {f[1], f[1, 2]}
/// Out: {{1, 0}, {1, 2}}
/// In:  {Default[Plus], Default[Times], Default[Power, 2]}
/// Out: {0, 1, 1}
/// ```
@Builtin(seeAlso = {"Optional", "DefaultValues"})
final class Default {
  private Default() {}

  @Form
  static @Nullable Expr of(Symbol function, Frame frame) {
    return frame.defaultValue(function, 0, 0);
  }

  @Form
  static @Nullable Expr of(Symbol function, Int position, Frame frame) {
    return frame.defaultValue(function, (int) position.value(), 0);
  }

  @Form
  static @Nullable Expr of(Symbol function, Int position, Int size, Frame frame) {
    return frame.defaultValue(function, (int) position.value(), (int) size.value());
  }
}
