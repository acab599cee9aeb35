package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.number.Infinities;

/// Random elements, each at most once.
///
/// `RandomSample[list, n]` gives `n` elements at different positions of the list, in random order;
/// `RandomSample[list, UpTo[n]]` as many as there are, at most `n`; `RandomSample[list]` all of
/// them, a random permutation. `RandomSample[{w1, w2, ...} -> {e1, e2, ...}, n]` draws with
/// weights. From an association comes an association.
///
/// ```wl
/// In:  Sort[RandomSample[{a, b, c}]]
/// Out: {a, b, c}
/// ```
///
/// ```wl
/// In:  Length[RandomSample[Range[100], 5]]
/// Out: 5
/// ```
///
/// ```wl
/// In:  RandomSample[{a, b}, 3]
/// Msg: RandomSample::smplen: A sample of length 3 cannot be drawn from 2 elements.
/// Out: RandomSample[{a, b}, 3]
/// ```
@Builtin(seeAlso = {"RandomChoice", "RandomPermutation"})
final class RandomSample {
  /// More elements were asked for than there are.
  static final Message SMPLEN =
      Message.of(
          "RandomSample::smplen", "A sample of length `1` cannot be drawn from `2` elements.");

  /// There is nothing to draw from.
  static final Message LRWL =
      Message.of(
          "RandomSample::lrwl",
          "The items for sample `1` should be a list or a rule weights -> choices.");

  private RandomSample() {}

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr sample(Normal call, Frame frame) {
    Urn urn = Urn.read(call.arg(0), frame);
    if (urn == null) {
      return frame.decline(LRWL, call.arg(0));
    }
    long count = call.size() == 1 ? urn.drawable() : count(call.arg(1), urn.drawable());
    if (count < 0) {
      return frame.decline(GeneralMessages.INTNM.by("RandomSample"), Int.TWO, call);
    }
    if (count > urn.drawable()) {
      return frame.decline(SMPLEN, Int.of(count), Int.of(urn.drawable()));
    }
    int[] picks = urn.sample((int) count, Generator.of(frame));
    return urn.assoc() == null ? urn.pick(picks) : entries(urn.assoc(), picks);
  }

  private static long count(Expr spec, int available) {
    if (spec instanceof Int(long n)) {
      return n;
    }
    boolean upTo = spec instanceof Normal limit && limit.is(Sym.UP_TO, 1);
    Expr most = upTo ? ((Normal) spec).arg(0) : spec;
    if (upTo && Infinities.sign(most) > 0) {
      return available;
    }
    return upTo && most instanceof Int(long n) && n >= 0 ? Math.min(n, available) : -1;
  }

  private static Expr entries(Assoc assoc, int[] picks) {
    var builder = Assoc.builder();
    for (int pick : picks) {
      builder.put(assoc.at(pick));
    }
    return builder.build();
  }
}
