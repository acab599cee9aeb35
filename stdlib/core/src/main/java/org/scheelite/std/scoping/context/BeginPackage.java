package org.scheelite.std.scoping.context;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Makes a context the current one with only the language's own beside it, until `EndPackage[]`.
///
/// ``BeginPackage["context`", {"need1`", …}]`` reads the packages it needs first, as `Needs` does.
///
/// ```wl
/// In:  BeginPackage["shapes`"];
/// In:  Context[]
/// Out: shapes`
/// In:  EndPackage[]; First[$ContextPath]
/// Out: shapes`
/// ```
@Builtin(seeAlso = {"EndPackage", "Begin", "Needs"})
final class BeginPackage {
  private BeginPackage() {}

  @Form
  static Expr begin(Str name, Frame frame) {
    return begin(name, Call.list(), frame);
  }

  @Form
  static Expr begin(Str name, Expr needs, Frame frame) {
    List<Expr> needed = Lists.isList(needs) ? ((Normal) needs).args() : List.of(needs);
    var path = new ArrayList<String>();
    path.add(name.value());
    for (Expr need : needed) {
      if (need instanceof Str(String context)) {
        Packages.need(context, null, frame);
        path.add(context);
      }
    }
    path.add(Symbol.SYSTEM);
    Packages.add(name.value(), frame);
    ContextStack.push(name.value(), path, frame);
    return name;
  }
}
