package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.PartReader;

/// Parts of an expression by position.
///
/// `expr[[i]]` or `Part[expr, i]` gives the `i`-th part, counted from the end where `i` is
/// negative; `expr[[0]]` is the head. `expr[[i, j, …]]` goes down level by level. In place of a
/// number can stand a list of numbers, `All`, or a span `m ;; n ;; s`, for several parts at once.
/// Values of associations are found by position, by a string, or by `Key[k]`. `x[[i]] = v` sets a
/// part of the value of `x`.
///
/// ```wl
/// In:  {a, b, c}[[2]]
/// Out: b
/// In:  {a, b, c, d}[[-1]]
/// Out: d
/// In:  {{1, 2}, {3, 4}, {5, 6}}[[All, 2]]
/// Out: {2, 4, 6}
/// In:  {a, b, c, d, e}[[2 ;; -1 ;; 2]]
/// Out: {b, d}
/// In:  <|"x" -> 1, "y" -> 2|>[["y"]]
/// Out: 2
/// In:  f[a, b][[0]]
/// Out: f
/// In:  {a, b}[[3]]
/// Msg: Part::partw: Part 3 of {a, b} does not exist.
/// Out: {a, b}[[3]]
/// ```
@Builtin(
    attributes = {Attribute.N_HOLD_REST, Attribute.READ_PROTECTED},
    seeAlso = {"Extract", "Take", "Span", "ReplacePart", "Position"})
final class Part {

  @Form(whole = true, min = 1)
  static @Nullable Expr part(Normal call, Frame frame) {
    return PartReader.read(call.arg(0), call.args().subList(1, call.size()), frame, "Part");
  }
}
