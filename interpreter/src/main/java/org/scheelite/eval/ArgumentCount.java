package org.scheelite.eval;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// Says what is wrong with the number of arguments of a call that no form answers.
final class ArgumentCount {
  private ArgumentCount() {}

  static void check(Primitive primitive, Call call, Frame frame) {
    int min = primitive.minArguments();
    int max = primitive.maxArguments();
    boolean takesOptions = !primitive.options().isEmpty();
    int least = takesOptions ? call.size() - frame.trailingOptions(call) : call.size();
    if (min < 0 || call.size() >= min && least <= max || isOperator(primitive, call)) {
      return;
    }
    if (takesOptions && least > max) {
      frame.message(
          GeneralMessages.NONOPT.by(primitive.name()), call.arg(least - 1), Int.of(max), call);
    } else {
      complain(primitive.name(), least, min, max, frame);
    }
  }

  private static boolean isOperator(Primitive primitive, Call call) {
    return primitive.operator() != Builtin.Operator.NONE
        && call.size() > 0
        && call.size() < primitive.minArguments();
  }

  private static void complain(String name, int count, int min, int max, Frame frame) {
    var symbol = Symbol.system(name);
    Int given = Int.of(count);
    Int low = Int.of(min);
    Int high = Int.of(max);
    boolean one = count == 1;
    if (min == max && min == 1) {
      frame.message(GeneralMessages.ARGX.by(name), symbol, given);
    } else if (min == max) {
      say(one ? GeneralMessages.ARGR : GeneralMessages.ARGRX, one, frame, symbol, given, low);
    } else if (max == Integer.MAX_VALUE) {
      say(one ? GeneralMessages.ARGMU : GeneralMessages.ARGM, one, frame, symbol, given, low);
    } else if (max == min + 1) {
      say(one ? GeneralMessages.ARGTU : GeneralMessages.ARGT, one, frame, symbol, given, low, high);
    } else {
      say(one ? GeneralMessages.ARGBU : GeneralMessages.ARGB, one, frame, symbol, given, low, high);
    }
  }

  /// The messages about one argument do not name that number.
  private static void say(
      Message message, boolean one, Frame frame, Symbol symbol, Int given, Int... expected) {
    var args = new ArrayList<Expr>();
    args.add(symbol);
    if (!one) {
      args.add(given);
    }
    args.addAll(List.of(expected));
    frame.message(message.by(symbol.name()), args.toArray(Expr[]::new));
  }
}
