package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// Random elements, with replacement.
///
/// `RandomChoice[list]` gives one element of the list; `RandomChoice[list, n]` a list of `n`
/// elements, `RandomChoice[list, {n1, n2, ...}]` an array. `RandomChoice[{w1, w2, ...} -> {e1, e2,
/// ...}]` draws with chances in proportion to the weights.
///
/// ```wl
/// In:  MemberQ[{a, b, c}, RandomChoice[{a, b, c}]]
/// Out: True
/// ```
///
/// ```wl
/// In:  RandomChoice[{0, 1} -> {a, b}, 4]
/// Out: {b, b, b, b}
/// ```
@Builtin(seeAlso = {"RandomSample", "RandomInteger"})
final class RandomChoice {
  /// There is nothing to draw from.
  static final Message LRWL =
      Message.of(
          "RandomChoice::lrwl",
          "The items for choice `1` should be a nonempty list or a rule weights -> choices.");

  private RandomChoice() {}

  @Form
  static @Nullable Expr one(Expr spec, Frame frame) {
    Urn urn = Urn.read(spec, frame);
    return urn == null || urn.size() == 0
        ? frame.decline(LRWL, spec)
        : urn.elements().arg(urn.choices(1, Generator.of(frame))[0]);
  }

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr array(Normal call, Frame frame) {
    Urn urn = Urn.read(call.arg(0), frame);
    if (urn == null || urn.size() == 0) {
      return frame.decline(LRWL, call.arg(0));
    }
    Shape shape = Shape.read(call.arg(1), 2, call, frame);
    if (shape == null) {
      return null;
    }
    Normal picked = urn.pick(urn.choices(shape.total(), Generator.of(frame)));
    return shape.dims().length == 1 ? picked : shape.array(picked.toArray());
  }
}
