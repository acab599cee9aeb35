package org.scheelite.net.train.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.cpu.RandomNumbers;

/// The value of the option `ValidationSet`.
///
/// @param data the data, or `Scaled[f]`
/// @param interval how often it is looked at
public record ValidationSpec(Expr data, Interval interval) {
  private static final Symbol SCALED = Symbol.system("Scaled");

  /// Reads the option; null for `None`.
  ///
  /// @throws NetFault where it cannot be read
  public static @Nullable ValidationSpec read(Expr value, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return null;
    }
    if (!(value instanceof Normal list)
        || !Lists.isList(list)
        || list.size() < 2
        || list.arg(0) instanceof Normal example && example.is(Sym.RULE)) {
      return new ValidationSpec(value, Interval.ROUND);
    }
    Interval interval = null;
    var rest = new ArrayList<Expr>();
    for (Expr part : list.args()) {
      if (part instanceof Normal rule
          && rule.is(Sym.RULE, 2)
          && rule.arg(0) instanceof Str
          && Option.nameOf(rule.arg(0)).equals("Interval")) {
        interval = Interval.read(rule.arg(1), Interval.Unit.ROUNDS, frame);
        if (interval == null) {
          throw new NetFault(
              TrainMessages.SETTING,
              Str.of("ValidationSet"),
              value,
              NetFault.words("{data, \"Interval\" -> n}"));
        }
      } else {
        rest.add(part);
      }
    }
    if (interval == null) {
      return new ValidationSpec(value, Interval.ROUND);
    }
    return new ValidationSpec(rest.size() == 1 ? rest.getFirst() : Lists.of(rest), interval);
  }

  /// The data: for `Automatic` the name of the training data, which stands for its test data.
  ///
  /// @throws NetFault where the training data has no name
  public Expr data(Expr training) {
    if (!data.equals(Sym.AUTOMATIC)) {
      return data;
    }
    if (training instanceof Str) {
      return training;
    }
    throw new NetFault(
        TrainMessages.SETTING,
        Str.of("ValidationSet"),
        data,
        NetFault.words("None, data, Scaled[f]; Automatic is for data sets with a name"));
  }

  /// The fraction of the training data to hold out; not-a-number where there is other data.
  public double fraction(Frame frame) {
    return data instanceof Normal scaled
            && scaled.is(SCALED, 1)
            && frame.numeric(scaled.arg(0), 0) instanceof Num number
        ? number.doubleValue()
        : Double.NaN;
  }

  /// Divides examples at random: those to train on, those to validate with.
  ///
  /// @throws NetFault where there are no examples to divide
  public List<Table> split(@Nullable Table all, double fraction, long seed) {
    if (all == null || all.size() < 2 || !(fraction > 0 && fraction < 1)) {
      throw new NetFault(TrainMessages.FRACTION, data);
    }
    int count = all.size();
    int held = (int) Math.round(fraction * count);
    held = Math.clamp(held, 1, count - 1);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int other = (int) (RandomNumbers.uniform(seed, i) * (i + 1));
      order[i] = order[other];
      order[other] = i;
    }
    int[] kept = Arrays.copyOfRange(order, held, count);
    int[] taken = Arrays.copyOf(order, held);
    Arrays.sort(kept);
    Arrays.sort(taken);
    return List.of(all.chosen(kept), all.chosen(taken));
  }
}
