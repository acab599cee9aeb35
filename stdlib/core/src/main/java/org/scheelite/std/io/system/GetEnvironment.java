package org.scheelite.std.io.system;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// Variables of the operating system with their values.
///
/// `GetEnvironment["name"]` gives a rule, `GetEnvironment[{name1, …}]` several, and
/// `GetEnvironment[]` all of them. A variable that is not set has the value `None`.
///
/// ```wl
/// In:  GetEnvironment["NO_SUCH_VARIABLE"]
/// Out: "NO_SUCH_VARIABLE" -> None
/// In:  SetEnvironment["EXAMPLE" -> "1"]; GetEnvironment[{"EXAMPLE"}]
/// Out: {"EXAMPLE" -> "1"}
/// ```
@Builtin(seeAlso = {"Environment", "SetEnvironment"})
final class GetEnvironment {
  private GetEnvironment() {}

  @Form
  static Expr all(Frame frame) {
    if (!new FileAccess("GetEnvironment", frame).may(Capability.ENVIRONMENT)) {
      return Sym.FAILED;
    }
    return Call.list(
        Variables.all(frame).entrySet().stream()
            .map(entry -> Call.rule(Str.of(entry.getKey()), Str.of(entry.getValue())))
            .toList());
  }

  @Form
  static @Nullable Expr value(Expr names, Frame frame) {
    if (!new FileAccess("GetEnvironment", frame).may(Capability.ENVIRONMENT)) {
      return Sym.FAILED;
    }
    if (names instanceof Normal list && list.is(Sym.LIST)) {
      var rules = new ArrayList<Expr>();
      for (Expr name : list.args()) {
        Expr rule = value(name, frame);
        if (rule == null) {
          return null;
        }
        rules.add(rule);
      }
      return Call.list(rules);
    }
    if (!(names instanceof Str(String name))) {
      return null;
    }
    String value = Variables.get(name, frame);
    return Call.rule(names, value == null ? Sym.NONE : Str.of(value));
  }
}
