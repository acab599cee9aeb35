package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Makes a context the current one, until `End[]`.
///
/// ```wl
/// In:  Begin["work`"];
/// In:  Context[newName]
/// Out: work`
/// In:  End[]
/// Out: work`
/// ```
@Builtin(seeAlso = {"End", "BeginPackage", "Context"})
final class Begin {
  private Begin() {}

  @Form
  static Expr begin(Str name, Frame frame) {
    ContextStack.push(name.value(), frame.definitions().contextPath(), frame);
    return Str.of(frame.definitions().context());
  }
}
