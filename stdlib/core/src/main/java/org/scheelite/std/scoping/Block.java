package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Evaluates a body with the values of variables set aside.
///
/// `Block[{x, y = v}, body]` clears the variables, or gives them first values, while `body` is
/// evaluated, and then puts their values back, whatever happened.
///
/// ```wl
/// In:  f[] := x; x = 1; Block[{x = 5}, f[]]
/// Out: 5
/// In:  x
/// Out: 1
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Module", "With"})
final class Block {
  private static final Symbol SELF = Symbol.system("Block");

  private Block() {}

  @Form
  static @Nullable Expr block(Expr variables, Expr body, Frame frame) {
    Locals locals = Locals.read(variables, "Block", frame);
    if (locals == null) {
      return null;
    }
    List<@Nullable Expr> values = locals.evaluated(frame);
    Definitions definitions = frame.definitions();
    List<Definitions.Saved> saved = locals.names().stream().map(definitions::save).toList();
    try {
      for (int i = 0; i < values.size(); i++) {
        Symbol name = locals.names().get(i);
        definitions.clear(name);
        Expr value = values.get(i);
        if (value != null) {
          definitions.setOwnValue(name, value);
        }
      }
      return Returning.from(SELF, body, frame);
    } finally {
      saved.forEach(definitions::restore);
    }
  }
}
