package org.scheelite.std.scoping.context;

import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The contexts of the packages that were read or opened, the latest first.
///
/// ```wl
/// In:  BeginPackage["boxes`"]; EndPackage[]; First[$Packages]
/// Out: boxes`
/// In:  MemberQ[$Packages, "System`"]
/// Out: True
/// ```
@Builtin(
    name = "$Packages",
    seeAlso = {"Needs", "BeginPackage", "$ContextPath"})
final class PackagesBuiltin {
  private PackagesBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    var names = new ArrayList<>(Packages.all(frame)).reversed();
    var all = new ArrayList<Expr>();
    names.forEach(name -> all.add(Str.of(name)));
    all.add(Str.of(Symbol.SYSTEM));
    all.add(Str.of(Symbol.GLOBAL));
    return Call.list(all);
  }
}
