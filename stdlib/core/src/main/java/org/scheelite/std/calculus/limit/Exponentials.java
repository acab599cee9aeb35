package org.scheelite.std.calculus.limit;

import java.util.HashMap;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.number.Infinities;

/// Functions written so that their growth shows: hyperbolic functions by exponentials, inverse
/// circular functions and error functions of large arguments by those of small ones, factorials by
/// Stirling's series.
final class Exponentials {
  private static final Map<String, Expr> ALWAYS =
      table(
          """
          {"Sinh" -> ((E^# - E^(-#))/2 &), "Cosh" -> ((E^# + E^(-#))/2 &),
           "Tanh" -> ((E^# - E^(-#))/(E^# + E^(-#)) &), "Coth" -> ((E^# + E^(-#))/(E^# - E^(-#)) &),
           "Sech" -> (2/(E^# + E^(-#)) &), "Csch" -> (2/(E^# - E^(-#)) &),
           "ArcSinh" -> (Log[# + Sqrt[1 + #^2]] &), "ArcCosh" -> (Log[# + Sqrt[#^2 - 1]] &),
           "LogisticSigmoid" -> (1/(1 + E^(-#)) &)}
          """);

  /// For arguments that go to infinity.
  private static final Map<String, Expr> LARGE =
      table(
          """
          {"ArcTan" -> (Pi/2 - ArcTan[1/#] &), "ArcCot" -> (ArcTan[1/#] &),
           "Factorial" -> (E^((# + 1/2) Log[#] - # + Log[2 Pi]/2 + 1/(12 #) - 1/(360 #^3)) &),
           "Gamma" -> (E^((# - 1/2) Log[#] - # + Log[2 Pi]/2 + 1/(12 #) - 1/(360 #^3)) &),
           "LogGamma" -> ((# - 1/2) Log[#] - # + Log[2 Pi]/2 + 1/(12 #) - 1/(360 #^3) &),
           "HarmonicNumber" -> (Log[#] + EulerGamma + 1/(2 #) - 1/(12 #^2) + 1/(120 #^4) &),
           "Erfc" -> (E^(-#^2)/(Sqrt[Pi] #) (1 - 1/(2 #^2) + 3/(4 #^4)) &),
           "Erf" -> (1 - E^(-#^2)/(Sqrt[Pi] #) (1 - 1/(2 #^2) + 3/(4 #^4)) &),
           "ExpIntegralEi" -> (E^#/# (1 + 1/# + 2/#^2 + 6/#^3) &),
           "LogIntegral" -> (#/Log[#] (1 + 1/Log[#] + 2/Log[#]^2) &)}
          """);

  private Exponentials() {}

  private static Map<String, Expr> table(String text) {
    var table = new HashMap<String, Expr>();
    for (Expr rule : ((Normal) Facts.parse(text)).args()) {
      table.put(((Str) ((Normal) rule).arg(0)).value(), ((Normal) rule).arg(1));
    }
    return Map.copyOf(table);
  }

  /// The expression with these functions rewritten.
  static Expr written(Call call, Growth growth, Frame frame) {
    Expr written =
        Expressions.map(
            call,
            part -> {
              if (!(part instanceof Call f)
                  || f.size() != 1
                  || !(f.head() instanceof Symbol head)
                  || !head.isSystem()
                  || Expressions.isFree(f, Growth.X)) {
                return null;
              }
              Expr always = ALWAYS.get(head.name());
              Expr large = LARGE.get(head.name());
              if (always == null && large == null) {
                return null;
              }
              if (always != null) {
                return inner(always, f.arg(0), growth, frame);
              }
              Expr end = growth.limit(f.arg(0));
              boolean goes = end != null && Infinities.sign(end) > 0;
              return goes && large != null ? inner(large, f.arg(0), growth, frame) : null;
            });
    return frame.evaluate(written);
  }

  private static Expr inner(Expr function, Expr argument, Growth growth, Frame frame) {
    Expr rewritten = argument instanceof Call call ? written(call, growth, frame) : argument;
    return frame.evaluate(Call.of(function, rewritten));
  }
}
