package org.scheelite.std.scoping.context;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Reads a package, unless that was done before.
///
/// ``Needs["a`b`"]`` reads the file `a/b.wl` where the package ``a`b` `` is not known yet, and puts
/// its context on the path; `Needs["context`", "file"]` names the file.
///
/// ```wl
/// In:  BeginPackage["shapes`"]; EndPackage[]; $ContextPath = {"System`", "Global`"};
/// In:  Needs["shapes`"]; First[$ContextPath]
/// Out: shapes`
/// In:  Needs["noSuch`"]
/// Msg: Get::noopen: Cannot open noSuch`.
/// Msg: Needs::nocont: Context noSuch` was not created when Needs was evaluated.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Get", "BeginPackage", "$Packages"})
final class Needs {
  static final Message NOCONT =
      Message.of("Needs::nocont", "Context `1` was not created when Needs was evaluated.");
  static final Message CONTEXT =
      Message.of(
          "Needs::cxt",
          "Invalid context specified at position 1 in Needs[`1`]. A context must consist of valid"
              + " symbol names separated by and ending with `.");

  private Needs() {}

  @Form
  static Expr need(Str context, Frame frame) {
    return needed(context, null, frame);
  }

  @Form
  static Expr need(Str context, Expr file, Frame frame) {
    return needed(context, file, frame);
  }

  @Form
  static Expr need(Expr other, Frame frame) {
    return frame.fail(CONTEXT, other);
  }

  private static Expr needed(Str context, @Nullable Expr file, Frame frame) {
    if (!context.value().endsWith("`")) {
      return frame.fail(CONTEXT, context);
    }
    return Packages.need(context.value(), file, frame) ? Sym.NULL : Sym.FAILED;
  }
}
