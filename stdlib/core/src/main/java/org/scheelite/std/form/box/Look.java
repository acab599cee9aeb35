package org.scheelite.std.form.box;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Definitions.Kind;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.RewriteRule;
import org.scheelite.print.BoxMaker;

/// The boxes of expressions in one form, with what the user said about how they look.
///
/// @param form `StandardForm` or `TraditionalForm`
record Look(Symbol form, Frame frame) {
  private static final Symbol MAKE_BOXES = Symbol.system("MakeBoxes");

  /// The boxes of an expression for which no definition of `MakeBoxes` itself was found.
  Expr boxes(Expr expr) {
    Expr own = expr instanceof Normal call ? ofOwner(call) : null;
    return own != null ? own : maker().boxes(expr);
  }

  private BoxMaker maker() {
    return new BoxMaker(form.equals(Sym.TRADITIONAL_FORM), this::own, frame::poll);
  }

  /// The boxes of a part, where definitions of the user's may say what they are.
  private @Nullable Expr own(Normal part) {
    Expr asked = Call.of(MAKE_BOXES, part, form);
    for (Call rule : frame.definitions().rules(Kind.DOWN, MAKE_BOXES)) {
      Expr boxes = RewriteRule.of(rule.arg(0), rule.arg(1), frame).apply(asked, frame);
      if (boxes != null) {
        return frame.evaluate(boxes);
      }
    }
    return ofOwner(part);
  }

  /// What the definitions of the symbol at the head say: rules for `MakeBoxes`, then for `Format`.
  private @Nullable Expr ofOwner(Normal part) {
    Symbol owner = owner(part);
    if (owner == null) {
      return null;
    }
    Expr boxes = first(frame.definitions().rules(Kind.UP, owner), Call.of(MAKE_BOXES, part, form));
    if (boxes != null) {
      return boxes;
    }
    List<Call> formats = frame.definitions().rules(Kind.FORMAT, owner);
    Expr shown = first(formats, Call.of(Sym.FORMAT, part, form));
    if (shown == null) {
      shown = first(formats, Call.of(Sym.FORMAT, part));
    }
    return shown == null ? null : frame.evaluate(Call.of(MAKE_BOXES, shown, form));
  }

  private @Nullable Expr first(List<Call> rules, Expr asked) {
    for (Call rule : rules) {
      Expr result = RewriteRule.of(rule.arg(0), rule.arg(1), frame).apply(asked, frame);
      if (result != null) {
        return frame.evaluate(result);
      }
    }
    return null;
  }

  private static @Nullable Symbol owner(Expr expr) {
    Expr inner = expr;
    while (inner instanceof Normal call) {
      inner = call.head();
    }
    return inner instanceof Symbol symbol && !symbol.isSystem() ? symbol : null;
  }
}
