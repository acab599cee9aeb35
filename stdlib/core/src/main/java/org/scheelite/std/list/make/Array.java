package org.scheelite.std.list.make;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// An array of the values of a function at positions.
///
/// `Array[f, n]` gives `{f[1], …, f[n]}`, and `Array[f, {n1, n2, …}]` a nested array of `f[i1, i2,
/// …]`. `Array[f, n, r]` counts from `r` instead of 1, with `{r1, r2, …}` level by level; `Array[f,
/// n, {a, b}]` goes from `a` to `b` in `n` equal steps. `Array[f, dims, origin, h]` uses the head
/// `h` in place of `List`.
///
/// ```wl
/// In:  Array[f, 3]
/// Out: {f[1], f[2], f[3]}
/// In:  Array[10 #1 + #2 &, {2, 3}]
/// Out: {{11, 12, 13}, {21, 22, 23}}
/// In:  Array[f, 3, 0]
/// Out: {f[0], f[1], f[2]}
/// In:  Array[f, 3, {0, 1}]
/// Out: {f[0], f[1/2], f[1]}
/// In:  Array[f, {2, 2}, 1, Plus]
/// Out: f[1, 1] + f[1, 2] + f[2, 1] + f[2, 2]
/// ```
@Builtin(seeAlso = {"Table", "ConstantArray", "MapIndexed"})
final class Array {
  static final Message ILSNN =
      Message.of(
          "Array::ilsnn",
          "Single or list of non-negative integers expected at position `1` in `2`.");
  static final Message PLEN = Message.of("Array::plen", "`1` and `2` should have the same length.");

  @Form(whole = true, min = 2, max = 4)
  static @Nullable Expr array(Normal call, Frame frame) {
    Expr size = call.arg(1);
    Integer single = Sizes.count(size);
    int[] dims = single != null ? new int[] {single} : Sizes.counts(size);
    if (dims == null) {
      return frame.decline(ILSNN, Int.TWO, call);
    }
    Sizes.total(frame, dims);
    Expr origin = call.size() > 2 ? call.arg(2) : Int.ONE;
    var axes = new Progression[dims.length];
    for (int i = 0; i < axes.length; i++) {
      Expr one = origin;
      if (Lists.isList(origin) && single == null) {
        if (Parts.size(origin) != dims.length) {
          return frame.decline(PLEN, size, origin);
        }
        one = Parts.at(origin, i);
      }
      Progression axis = axis(one, dims[i], frame);
      if (axis == null) {
        return null;
      }
      axes[i] = axis;
    }
    Expr head = call.size() > 3 ? call.arg(3) : Sym.LIST;
    return fill(call.arg(0), head, dims, axes, new Expr[dims.length], 0, frame);
  }

  private static @Nullable Progression axis(Expr origin, int size, Frame frame) {
    if (origin instanceof Normal range && range.is(Sym.LIST, 2)) {
      return Progression.divided(range.arg(0), range.arg(1), size, frame);
    }
    return Progression.times(origin, Int.ONE, size, frame);
  }

  private static Expr fill(
      Expr f, Expr head, int[] dims, Progression[] axes, Expr[] index, int level, Frame frame) {
    if (level == dims.length) {
      Call value = Call.of(f, index.clone());
      return head.equals(Sym.LIST) ? frame.evaluate(value) : value;
    }
    var values = new Expr[dims[level]];
    for (int i = 0; i < values.length; i++) {
      frame.poll();
      index[level] = axes[level].at(i);
      values[i] = fill(f, head, dims, axes, index, level + 1, frame);
    }
    return Lists.of(head, values);
  }
}
