package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The parts in a circle, moved to the left.
///
/// `RotateLeft[list]` moves the first part to the end, `RotateLeft[list, n]` moves `n` parts;
/// negative `n` goes the other way. `RotateLeft[array, {n1, n2, …}]` rotates level by level.
///
/// ```wl
/// In:  RotateLeft[{a, b, c}]
/// Out: {b, c, a}
/// In:  RotateLeft[{1, 2, 3, 4}, 3]
/// Out: {4, 1, 2, 3}
/// In:  RotateLeft[{{1, 2}, {3, 4}}, {1, 1}]
/// Out: {{4, 3}, {2, 1}}
/// ```
@Builtin(seeAlso = {"RotateRight", "Reverse"})
final class RotateLeft {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr rotate(Normal call, Frame frame) {
    return Rotation.rotate(call, 1, frame);
  }
}
