package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Attaches a delayed rule to a given symbol that stands in the left side.
///
/// ```wl
/// In:  vec /: vec[a_] + vec[b_] := vec[a + b]; vec[1] + vec[2]
/// Out: vec[3]
/// In:  g /: h[1] := 2
/// Msg: TagSetDelayed::tagnf: Tag g not found in h[1].
/// Out: $Failed
/// ```
@Builtin(
    attributes = {HOLD_ALL, SEQUENCE_HOLD},
    seeAlso = {"TagSet", "UpSetDelayed"})
final class TagSetDelayed {
  private TagSetDelayed() {}

  @Form
  static Expr set(Symbol tag, Expr left, Expr right, Frame frame) {
    return new Assignment("TagSetDelayed", true, frame).assignTo(tag, left, right)
        ? Sym.NULL
        : Sym.FAILED;
  }
}
