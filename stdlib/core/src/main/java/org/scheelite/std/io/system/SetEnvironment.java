package org.scheelite.std.io.system;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// Sets variables of the operating system, for the session and the programs it starts.
///
/// `SetEnvironment["name" -> "value"]` sets one, a list of rules several, and `"name" -> None`
/// takes one away.
///
/// ```wl
/// In:  SetEnvironment["EXAMPLE" -> "value"]; Environment["EXAMPLE"]
/// Out: value
/// In:  SetEnvironment[{"EXAMPLE" -> None}]; Environment["EXAMPLE"]
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Environment", "GetEnvironment", "RunProcess"})
final class SetEnvironment {
  private SetEnvironment() {}

  @Form
  static @Nullable Expr set(Expr rules, Frame frame) {
    if (!new FileAccess("SetEnvironment", frame).may(Capability.ENVIRONMENT)) {
      return Sym.FAILED;
    }
    List<Expr> all =
        rules instanceof Normal list && list.is(Sym.LIST)
            ? list.args()
            : rules instanceof Assoc assoc
                ? assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList()
                : List.of(rules);
    for (Expr one : all) {
      if (!(one instanceof Normal rule)
          || !rule.is(Sym.RULE, 2)
          || !(rule.arg(0) instanceof Str)
          || !(rule.arg(1) instanceof Str) && !rule.arg(1).equals(Sym.NONE)) {
        return null;
      }
    }
    for (Expr one : all) {
      Normal rule = (Normal) one;
      String value = rule.arg(1) instanceof Str(String text) ? text : null;
      Variables.set(((Str) rule.arg(0)).value(), value, frame);
    }
    return Sym.NULL;
  }
}
