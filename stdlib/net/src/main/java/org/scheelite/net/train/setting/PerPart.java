package org.scheelite.net.train.setting;

import java.util.ArrayList;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Multipliers;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Selector;

/// Settings that give one number for a whole net or numbers for parts of it:
/// `LearningRateMultipliers` and the limits and penalties of methods.
public final class PerPart {
  private final String option;
  private final Expr setting;
  private final Net net;
  private final boolean signed;
  private final Frame frame;

  private PerPart(String option, Expr setting, Net net, boolean signed, Frame frame) {
    this.option = option;
    this.setting = setting;
    this.net = net;
    this.signed = signed;
    this.frame = frame;
  }

  /// The setting in a form that [Multipliers] takes: `None`, `Automatic`, a number or a list of
  /// rules to such.
  ///
  /// @param signed whether numbers may be negative
  /// @throws NetFault where a number is none or a rule chooses nothing in the net
  public static Expr read(String option, Expr setting, Net net, boolean signed, Frame frame) {
    return new PerPart(option, setting, net, signed, frame).read();
  }

  private Expr read() {
    var rules = new ArrayList<Expr>();
    for (Normal rule : Multipliers.rules(setting)) {
      Expr spec = rule.arg(0);
      boolean all = spec.equals(Sym.ALL) || spec instanceof Normal blank && blank.is(Sym.BLANK, 0);
      if (!all && !Selector.finds(net, spec)) {
        throw new NetFault(TrainMessages.NO_PART, spec, Str.of(option));
      }
      rules.add(Call.rule(spec, value(rule.arg(1))));
    }
    boolean listed = setting instanceof Normal list && Lists.isList(list);
    if (rules.isEmpty() && !listed) {
      return value(setting);
    }
    if (listed && rules.size() != ((Normal) setting).size()) {
      throw fault(setting);
    }
    return Lists.of(rules);
  }

  private Expr value(Expr value) {
    if (value.equals(Sym.NONE) || value.equals(Sym.AUTOMATIC)) {
      return value;
    }
    if (frame.numeric(value, 0) instanceof Num number
        && Double.isFinite(number.doubleValue())
        && (signed || number.doubleValue() >= 0)) {
      return value instanceof Num ? value : number;
    }
    throw fault(value);
  }

  private NetFault fault(Expr value) {
    String number = signed ? "a number" : "a number that is not negative";
    return new NetFault(
        TrainMessages.SETTING,
        Str.of(option),
        value,
        NetFault.words(number + ", None, or a list of rules from parts of the net to such"));
  }
}
