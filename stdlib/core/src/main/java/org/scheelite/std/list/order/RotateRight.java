package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The parts in a circle, moved to the right.
///
/// `RotateRight[list]` moves the last part to the front, `RotateRight[list, n]` moves `n` parts;
/// negative `n` goes the other way. `RotateRight[array, {n1, n2, …}]` rotates level by level.
///
/// ```wl
/// In:  RotateRight[{a, b, c}]
/// Out: {c, a, b}
/// In:  RotateRight[{1, 2, 3, 4}, 3]
/// Out: {2, 3, 4, 1}
/// ```
@Builtin(seeAlso = {"RotateLeft", "Reverse"})
final class RotateRight {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr rotate(Normal call, Frame frame) {
    return Rotation.rotate(call, -1, frame);
  }
}
