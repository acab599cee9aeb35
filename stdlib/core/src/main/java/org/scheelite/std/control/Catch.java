package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.pattern.Matcher;

/// Takes what a `Throw` inside gives.
///
/// `Catch[expr]` gives the value of a `Throw` without tag, else that of `expr`; `Catch[expr, form]`
/// takes those whose tag matches `form`; `Catch[expr, form, f]` gives `f[value, tag]`.
///
/// ```wl
/// In:  Catch[a; Throw[b]; c]
/// Out: b
/// In:  Catch[Throw[1, "x"], "x", f]
/// Out: f[1, "x"]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Throw"})
final class Catch {
  private Catch() {}

  @Form
  static Expr any(Expr expr, Frame frame) {
    try {
      return frame.evaluate(expr);
    } catch (Jump.Throw jump) {
      if (jump.tag() != null) {
        throw jump;
      }
      return jump.value();
    }
  }

  @Form
  static Expr tagged(Expr expr, Expr form, Frame frame) {
    try {
      return frame.evaluate(expr);
    } catch (Jump.Throw jump) {
      checkTag(jump, form, frame);
      return jump.value();
    }
  }

  @Form
  static Expr tagged(Expr expr, Expr form, Expr function, Frame frame) {
    try {
      return frame.evaluate(expr);
    } catch (Jump.Throw jump) {
      return frame.call(function, jump.value(), checkTag(jump, form, frame));
    }
  }

  /// The tag, where it matches; else the jump goes on.
  private static Expr checkTag(Jump.Throw jump, Expr form, Frame frame) {
    Expr tag = jump.tag();
    if (tag == null || !Matcher.of(form, frame).matches(tag, frame)) {
      throw jump;
    }
    return tag;
  }
}
