package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// The value of a variable of the operating system.
///
/// ```wl
/// In:  StringQ[Environment["PATH"]]
/// Out: True
/// In:  Environment["NO_SUCH_VARIABLE"]
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"SetEnvironment", "GetEnvironment", "$ScriptCommandLine", "Directory"})
final class Environment {
  private Environment() {}

  @Form
  static Expr value(Str name, Frame frame) {
    if (!new FileAccess("Environment", frame).may(Capability.ENVIRONMENT)) {
      return Sym.FAILED;
    }
    String value = Variables.get(name.value(), frame);
    return value == null ? Sym.FAILED : Str.of(value);
  }
}
