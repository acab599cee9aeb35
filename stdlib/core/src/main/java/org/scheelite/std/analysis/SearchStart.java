package org.scheelite.std.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.calculus.Expressions;

/// Where a search for one variable begins: `{x, x0}`, `{x, x0, x1}`, `{x, x0, min, max}`.
///
/// @param variable what is looked for
/// @param values the numbers after it, evaluated
public record SearchStart(Expr variable, List<Expr> values) {

  /// Reads the starts of a search from the arguments after the function: one for each variable, or
  /// a list of them. Null where something else stands there.
  ///
  /// @param bare whether a variable without a value will do
  public static @Nullable List<SearchStart> read(List<Expr> specs, boolean bare, Frame frame) {
    var starts = new ArrayList<SearchStart>();
    for (Expr spec : specs) {
      Expr list = spec instanceof Normal ? spec : frame.evaluate(spec);
      boolean several =
          list instanceof Normal outer
              && outer.is(Sym.LIST)
              && outer.size() > 0
              && (Lists.isList(outer.arg(0)) || bare && allVariables(outer, frame));
      List<Expr> ones = several ? ((Normal) list).args() : List.of(list);
      for (Expr one : ones) {
        SearchStart start = one(one, bare, frame);
        if (start == null) {
          return null;
        }
        starts.add(start);
      }
    }
    return starts.isEmpty() ? null : starts;
  }

  private static boolean allVariables(Normal list, Frame frame) {
    return list.args().stream().allMatch(x -> Expressions.isVariable(x, frame));
  }

  private static @Nullable SearchStart one(Expr spec, boolean bare, Frame frame) {
    if (bare && Expressions.isVariable(spec, frame)) {
      return new SearchStart(spec, List.of());
    }
    if (!(spec instanceof Normal list)
        || !list.is(Sym.LIST)
        || list.size() < (bare ? 1 : 2)
        || list.size() > 5
        || !Expressions.isVariable(list.arg(0), frame)) {
      return null;
    }
    var values = new ArrayList<Expr>();
    for (int i = 1; i < list.size(); i++) {
      values.add(frame.evaluate(list.arg(i)));
    }
    return new SearchStart(list.arg(0), List.copyOf(values));
  }

  /// The variables of several starts.
  public static Variables variables(List<SearchStart> starts) {
    return Variables.of(starts.stream().map(SearchStart::variable).toList());
  }

  /// The value at `index`, or 1 where there is none.
  public Expr value(int index) {
    return index < values.size() ? values.get(index) : Int.ONE;
  }
}
