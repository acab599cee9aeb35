package org.scheelite.std.list.make;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Sizes;

/// A list of the values of an expression.
///
/// `Table[expr, n]` evaluates `expr` `n` times. `Table[expr, {i, n}]` lets `i` run from 1 to `n`,
/// `{i, m, n}` from `m`, `{i, m, n, d}` by steps of `d`, and `{i, list}` through a list. With
/// several iterators the lists are nested, the first outermost; later ones may use the variables of
/// earlier ones. Variables keep the values they had outside.
///
/// ```wl
/// In:  Table[i^2, {i, 4}]
/// Out: {1, 4, 9, 16}
/// In:  Table[{i, j}, {i, 2}, {j, i}]
/// Out: {{{1, 1}}, {{2, 1}, {2, 2}}}
/// In:  Table[x, 3]
/// Out: {x, x, x}
/// In:  Table[f[k], {k, {a, b}}]
/// Out: {f[a], f[b]}
/// In:  Table[r, {r, 0, 1, .5}]
/// Out: {0., 0.5, 1.}
/// In:  Table[i, {i, a}]
/// Msg: Table::iterb: Iterator {i, a} does not have appropriate bounds.
/// Out: Table[i, {i, a}]
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"Array", "Range", "Do", "Map"})
final class Table {

  @Form
  static @Nullable Expr table(Expr body, Expr spec, Expr[] rest, Frame frame) {
    var specs = new ArrayList<Expr>(List.of(rest));
    specs.addFirst(spec);
    return nested(body, specs, 0, frame);
  }

  @Form
  static Expr value(Expr body, Frame frame) {
    return frame.evaluate(body);
  }

  private static @Nullable Expr nested(Expr body, List<Expr> specs, int level, Frame frame) {
    Iteration iteration = Iteration.read(specs.get(level), frame, "Table");
    if (iteration == null) {
      return null;
    }
    Sizes.reserve(frame, iteration.count());
    boolean innermost = level + 1 == specs.size();
    Normal quick = innermost ? iteration.table(body, frame) : null;
    if (quick != null) {
      return quick;
    }
    var values = new Expr[(int) iteration.count()];
    var filled = new int[1];
    boolean complete =
        iteration.each(
            frame,
            () -> {
              Expr value = innermost ? frame.evaluate(body) : nested(body, specs, level + 1, frame);
              if (value != null) {
                values[filled[0]++] = value;
              }
              return value != null;
            });
    return complete ? Lists.of(values) : null;
  }
}
