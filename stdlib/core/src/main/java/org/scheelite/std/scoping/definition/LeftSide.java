package org.scheelite.std.scoping.definition;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Looks at the left side of a definition.
final class LeftSide {
  private LeftSide() {}

  /// With its arguments evaluated as far as the head's attributes let them be, but not applied.
  static Call evaluated(Call raw, Frame frame) {
    if (raw.is(Sym.HOLD_PATTERN, 1)) {
      return raw;
    }
    Expr head = raw.head() instanceof Call inner ? evaluated(inner, frame) : raw.head();
    Definitions definitions = frame.definitions();
    boolean all =
        head instanceof Symbol s
            && (definitions.has(s, Attribute.HOLD_ALL)
                || definitions.has(s, Attribute.HOLD_ALL_COMPLETE));
    boolean first = all || head instanceof Symbol s && definitions.has(s, Attribute.HOLD_FIRST);
    boolean rest = all || head instanceof Symbol s && definitions.has(s, Attribute.HOLD_REST);
    Expr[] args = raw.toArray();
    for (int i = 0; i < args.length; i++) {
      if (!(i == 0 ? first : rest)) {
        args[i] = frame.evaluate(args[i]);
      }
    }
    if (head instanceof Symbol s && definitions.has(s, Attribute.ORDERLESS)) {
      java.util.Arrays.sort(args, org.scheelite.expr.CanonicalOrder.INSTANCE);
    }
    return Call.of(head, args);
  }

  /// The call inside `HoldPattern`, `Condition`, `Verbatim` and names.
  static Call bare(Call left) {
    Call inner = left;
    while (inner.size() >= 1
        && (inner.is(Sym.HOLD_PATTERN, 1)
            || inner.is(Sym.CONDITION, 2)
            || inner.is(Sym.VERBATIM, 1))
        && inner.arg(0) instanceof Call next) {
      inner = next;
    }
    return inner;
  }

  /// The symbol a rule for `left` belongs to, or null.
  static @Nullable Symbol owner(Expr left) {
    Expr inner = left instanceof Call call ? bare(call) : left;
    while (inner instanceof Call call) {
      if (call.is(Sym.PATTERN, 2)) {
        inner = call.arg(1);
      } else if (call.is(Sym.BLANK, 1)) {
        return call.arg(0) instanceof Symbol head ? head : null;
      } else {
        inner = call.head();
      }
    }
    return inner instanceof Symbol symbol ? symbol : null;
  }

  /// The kind of rule `left` is for `tag`, or null where `tag` does not stand in it.
  static Definitions.@Nullable Kind kindFor(Symbol tag, Call left) {
    Call call = bare(left);
    if (tag.equals(call.head())) {
      return Definitions.Kind.DOWN;
    }
    for (Expr arg : call.args()) {
      if (tag.equals(arg) || tag.equals(owner(arg))) {
        return Definitions.Kind.UP;
      }
    }
    return tag.equals(owner(call)) ? Definitions.Kind.SUB : null;
  }
}
