package org.scheelite.std.scoping;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Makes a context the current one with only the language's own beside it, until `EndPackage[]`.
///
/// ```wl
/// In:  BeginPackage["shapes`"];
/// In:  Context[]
/// Out: shapes`
/// In:  EndPackage[]; First[$ContextPath]
/// Out: shapes`
/// ```
@Builtin(seeAlso = {"EndPackage", "Begin"})
final class BeginPackage {
  private BeginPackage() {}

  @Form
  static Expr begin(Str name, Frame frame) {
    ContextStack.push(name.value(), List.of(name.value(), Symbol.SYSTEM), frame);
    return Str.of(name.value());
  }
}
