package org.scheelite.std.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A question to nested lists and associations.
///
/// `Query[op1, op2, …][data]` applies `op1` to the whole, `op2` to its elements, and so on.
/// Operators that choose parts work on the way down: `All`, positions, spans, `"key"`, `Key[k]`,
/// lists of these, `Select[f]`, `SortBy[f]`, `GroupBy[f]`, `MaximalBy[f]` and their kin. Any other
/// function works on the way up, on what the further operators gave. `{f, g}` and `<|k -> f, …|>`
/// apply several operators, `{k -> f, …}` applies operators to parts and leaves the others, and `f
/// /* g` does one after the other. Functions such as `GroupBy` take a key for the value there.
///
/// ```wl
/// In:  data = {<|"a" -> 1, "b" -> "x"|>, <|"a" -> 2, "b" -> "y"|>, <|"a" -> 3, "b" -> "x"|>};
/// In:  Query[All, "a"][data]
/// Out: {1, 2, 3}
/// In:  Query[Total, "a"][data]
/// Out: 6
/// In:  Query[GroupBy["b"], Mean, "a"][data]
/// Out: <|"x" -> 2, "y" -> 2|>
/// In:  Query[Select[#a > 1 &], {"b"}][data]
/// Out: {<|"b" -> "y"|>, <|"b" -> "x"|>}
/// In:  Query[All, <|"double" -> (2 #a &)|>][data]
/// Out: {<|"double" -> 2|>, <|"double" -> 4|>, <|"double" -> 6|>}
/// In:  Query[1, {"a" -> f}][data]
/// Out: <|"a" -> f[1], "b" -> "x"|>
/// In:  Query[{Min, Max}, "a"][data]
/// Out: {1, 3}
/// ```
@Builtin(seeAlso = {"Dataset", "Select", "GroupBy", "Part"})
final class Query {
  private Query() {}

  @Applied
  static @Nullable Expr ask(Normal call, Frame frame) {
    if (call.size() != 1) {
      return null;
    }
    List<Expr> operators = ((Normal) call.head()).args();
    Expr data = call.arg(0);
    Expr value = Queries.apply(Dataset.data(data), operators, frame);
    return Dataset.isDataset(data) ? Dataset.wrapped(value) : value;
  }
}
