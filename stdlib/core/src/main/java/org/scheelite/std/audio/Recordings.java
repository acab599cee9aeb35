package org.scheelite.std.audio;

import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.list.NumericArrays;
import org.scheelite.std.list.Packs;
import org.scheelite.std.quantity.Quantities;

/// Reads the arguments of audio functions.
final class Recordings {
  /// An argument is no recording.
  static final Message AUDIOINV =
      Message.of("General::audioinv", "Expecting an audio object instead of `1`.");

  private Recordings() {}

  /// Applies a function to a recording, or to each of a list of them; null after a message where
  /// something else is given.
  static @Nullable Expr each(
      Expr given, String owner, Frame frame, Function<Waveform, @Nullable Expr> function) {
    if (given instanceof Normal list && Lists.isList(list) && !(list instanceof Packed)) {
      var results = new ArrayList<Expr>();
      for (Expr one : list.args()) {
        Expr result = each(one, owner, frame, function);
        if (result == null) {
          return null;
        }
        results.add(result);
      }
      return Call.list(results);
    }
    return given instanceof Waveform sound
        ? function.apply(sound)
        : frame.decline(AUDIOINV.by(owner), given);
  }

  /// The channels of a list of numbers, or of a matrix with a row for each channel; null for
  /// anything else.
  static double @Nullable [][] channels(Expr given, Frame frame) {
    Expr list = given instanceof NumArray array ? NumericArrays.unpack(array) : Packs.deep(given);
    if (!(list instanceof Packed)
        && list instanceof Normal normal
        && Lists.isList(normal)
        && normal.size() > 0) {
      list = Packs.deep(frame.numeric(normal, 0));
    }
    if (!(list instanceof Packed packed) || packed.rank() > 2) {
      return null;
    }
    double[] all = packed.toReals();
    if (packed.rank() == 1) {
      return new double[][] {all};
    }
    var channels = new double[packed.dim(0)][packed.dim(1)];
    for (int c = 0; c < channels.length; c++) {
      System.arraycopy(all, c * packed.dim(1), channels[c], 0, packed.dim(1));
    }
    return channels;
  }

  /// A number, or a quantity in this unit; NaN for anything else.
  static double number(Expr given, String unit, Frame frame) {
    Expr plain =
        Quantities.isQuantity(given)
            ? frame.call(Symbol.system("QuantityMagnitude"), given, Str.of(unit))
            : given;
    return frame.numeric(plain, 0) instanceof Num number && !(number instanceof Complex)
        ? number.doubleValue()
        : Double.NaN;
  }

  /// A quantity of seconds.
  static Expr seconds(double value) {
    return Call.of(Sym.QUANTITY, Real.of(value), Str.of("Seconds"));
  }
}
