package org.scheelite.std.list;

import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Symbol;

/// An ordinary expression in place of a special one.
///
/// `Normal[expr]` turns associations into lists of rules, numeric and byte arrays into lists, and
/// `Dispatch` into its rules; other expressions stay as they are. `Normal[expr, h]` does so only
/// for what has the head `h`, everywhere in `expr`.
///
/// ```wl
/// In:  Normal[<|"x" -> 1|>]
/// Out: {"x" -> 1}
/// In:  Normal[NumericArray[{1, 2}, "Real32"]]
/// Out: {1., 2.}
/// In:  Normal[{a, 2}]
/// Out: {a, 2}
/// ```
@Builtin(seeAlso = {"Association", "NumericArray", "ByteArray", "Dispatch"})
final class NormalBuiltin {

  @Form
  static Expr ordinary(Expr expr) {
    return of(expr);
  }

  @Form
  static Expr ordinary(Expr expr, Expr head, Frame frame) {
    return Mapper.map(
        expr, Levels.ALL, false, frame, (part, path) -> part.head().equals(head) ? of(part) : part);
  }

  private static Expr of(Expr expr) {
    return switch (expr) {
      case Assoc assoc -> {
        var rules = new ArrayList<Expr>();
        assoc.forEach(entry -> rules.add(entry.rule()));
        yield Call.list(rules);
      }
      case NumArray array -> NumericArrays.unpack(array);
      case ByteArr bytes -> Lists.of(Parts.of(bytes));
      case Call call when isDispatch(call) -> call.arg(0);
      default -> expr;
    };
  }

  private static boolean isDispatch(Call call) {
    return call.size() == 1
        && call.head() instanceof Symbol symbol
        && symbol.isSystem()
        && symbol.name().equals("Dispatch");
  }
}
