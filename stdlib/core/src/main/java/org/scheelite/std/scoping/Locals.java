package org.scheelite.std.scoping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.pattern.Template;

/// The variables of `Module`, `Block` and `With` with their first values.
///
/// @param names the variables in order
/// @param values the unevaluated first values; null where a variable has none
/// @param delayed whether the value is kept unevaluated, as by `x := v`
record Locals(List<Symbol> names, List<@Nullable Expr> values, List<Boolean> delayed) {
  static final Message LVLIST =
      Message.of("Module::lvlist", "Local variable specification `1` is not a List.");
  static final Message LVSYM =
      Message.of(
          "Module::lvsym",
          "Local variable specification `1` contains `2`, which is not a symbol or an assignment"
              + " to a symbol.");

  static final Message DUP =
      Message.of(
          "Module::dup", "Duplicate local variable `1` found in local variable specification `2`.");

  /// Reads `{x, y = v, …}`; null, after a message in the name of `scope`, where it is not one.
  static @Nullable Locals read(Expr spec, String scope, Frame frame) {
    if (!(spec instanceof Normal list) || !list.is(Sym.LIST)) {
      frame.message(LVLIST.by(scope), spec);
      return null;
    }
    var locals = new Locals(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Expr part : list.args()) {
      boolean assigns =
          part instanceof Call set
              && set.size() == 2
              && (set.is(Sym.SET) || set.is(Sym.SET_DELAYED));
      Expr name = assigns ? ((Call) part).arg(0) : part;
      if (!(name instanceof Symbol symbol)) {
        frame.message(LVSYM.by(scope), spec, part);
        return null;
      }
      if (locals.names.contains(symbol)) {
        frame.message(DUP.by(scope), symbol, spec);
        return null;
      }
      locals.names.add(symbol);
      locals.values.add(assigns ? ((Call) part).arg(1) : null);
      locals.delayed.add(assigns && ((Call) part).is(Sym.SET_DELAYED));
    }
    return locals;
  }

  /// The first values, evaluated unless delayed; null where there is none.
  List<@Nullable Expr> evaluated(Frame frame) {
    var results = new ArrayList<@Nullable Expr>();
    for (int i = 0; i < values.size(); i++) {
      Expr value = values.get(i);
      results.add(value == null || delayed.get(i) ? value : frame.evaluate(value));
    }
    return results;
  }

  /// The body with the variables replaced.
  Expr replaced(Expr body, Expr[] replacements) {
    return Template.of(body, new Variables(names)).fill(replacements);
  }

  private record Variables(List<Symbol> names) implements Template.Holes {
    @Override
    public int hole(Expr expr) {
      return expr instanceof Symbol symbol ? names.indexOf(symbol) : -1;
    }

    @Override
    public boolean respectsScopes() {
      return true;
    }
  }
}
