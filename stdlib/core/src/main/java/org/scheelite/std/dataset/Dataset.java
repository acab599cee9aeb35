package org.scheelite.std.dataset;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Answer;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// Structured data that are asked by queries.
///
/// `Dataset[data]` holds lists and associations. `dataset[op1, op2, …]` is `Query[op1, op2,
/// …][data]`, again as a dataset where it is a list or an association; `Normal` gives the data.
/// Functions of lists and associations take datasets as well. Printed it is a table.
///
/// ```wl
/// In:  people = Dataset[{<|"name" -> "Ann", "age" -> 30|>, <|"name" -> "Bob", "age" -> 25|>}];
/// In:  people[Total, "age"]
/// Out: 55
/// In:  people[SortBy["age"], "name"] // Normal
/// Out: {"Bob", "Ann"}
/// In:  Normal[people[Select[#age > 26 &]]]
/// Out: {<|"name" -> "Ann", "age" -> 30|>}
/// In:  people[2, "name"]
/// Out: Bob
/// In:  Print[people]
/// Print: name | age
///      -----+----
///      Ann  | 30
///      Bob  | 25
/// ```
@Builtin(seeAlso = {"Query", "JoinAcross", "Association"})
final class Dataset {
  static final Symbol HEAD = Symbol.system("Dataset");

  /// Functions whose values are data again where they are lists or associations.
  private static final Set<String> FUNCTIONS =
      Set.of(
          "Accumulate",
          "Append",
          "ArrayReshape",
          "Catenate",
          "Commonest",
          "Complement",
          "Count",
          "Counts",
          "CountsBy",
          "Cases",
          "DeleteCases",
          "DeleteDuplicates",
          "DeleteDuplicatesBy",
          "DeleteMissing",
          "Depth",
          "Dimensions",
          "Drop",
          "Extract",
          "First",
          "FirstCase",
          "Flatten",
          "Fold",
          "Gather",
          "GatherBy",
          "GroupBy",
          "Insert",
          "Intersection",
          "Join",
          "JoinAcross",
          "KeyDrop",
          "KeyExistsQ",
          "KeyMap",
          "KeySelect",
          "KeySort",
          "KeySortBy",
          "KeyTake",
          "KeyUnion",
          "KeyValueMap",
          "Keys",
          "Last",
          "Length",
          "Lookup",
          "Map",
          "MapAt",
          "MapIndexed",
          "Max",
          "MaximalBy",
          "Mean",
          "Median",
          "MemberQ",
          "Merge",
          "Min",
          "MinimalBy",
          "Most",
          "Ordering",
          "Part",
          "Partition",
          "Pick",
          "Position",
          "Prepend",
          "Replace",
          "ReplaceAll",
          "ReplacePart",
          "Rest",
          "Reverse",
          "ReverseSort",
          "ReverseSortBy",
          "Riffle",
          "RotateLeft",
          "RotateRight",
          "Select",
          "SelectFirst",
          "Sort",
          "SortBy",
          "Split",
          "SplitBy",
          "StandardDeviation",
          "Take",
          "TakeDrop",
          "TakeLargest",
          "TakeLargestBy",
          "TakeSmallest",
          "TakeSmallestBy",
          "TakeWhile",
          "Tally",
          "Total",
          "Transpose",
          "Union",
          "Values",
          "Variance",
          "RandomSample",
          "RandomChoice",
          "Scan",
          "N",
          "ArrayFlatten",
          "AllTrue",
          "AnyTrue",
          "NoneTrue",
          "FreeQ",
          "LengthWhile",
          "MinMax");

  private Dataset() {}

  @Applied
  static @Nullable Expr query(Normal call, Frame frame) {
    Normal dataset = (Normal) call.head();
    return dataset.size() == 1 ? wrapped(Queries.apply(dataset.arg(0), call.args(), frame)) : null;
  }

  @Answer
  static @Nullable Expr answer(Normal call, Frame frame) {
    String function = call.head() instanceof Symbol symbol ? symbol.name() : "";
    if (function.equals("Normal") && call.size() == 1 && isDataset(call.arg(0))) {
      return data(call.arg(0));
    }
    boolean shows =
        function.endsWith("Plot") || function.endsWith("Chart") || function.equals("Histogram");
    boolean writes = function.equals("Export") || function.startsWith("Export");
    if (!FUNCTIONS.contains(function) && !shows && !writes) {
      return null;
    }
    Expr[] args = call.toArray();
    boolean any = false;
    for (int i = 0; i < args.length; i++) {
      any |= isDataset(args[i]);
      args[i] = data(args[i]);
    }
    if (!any) {
      return null;
    }
    Expr value = frame.evaluate(Call.of(call.head(), args));
    return shows || writes ? value : wrapped(value);
  }

  static boolean isDataset(Expr expr) {
    return expr instanceof Normal call && call.is(HEAD, 1);
  }

  /// The data of a dataset; anything else as it is.
  static Expr data(Expr expr) {
    return isDataset(expr) ? ((Normal) expr).arg(0) : expr;
  }

  /// A dataset of a list or an association; anything else as it is.
  static @Nullable Expr wrapped(@Nullable Expr value) {
    return value instanceof Assoc || value != null && Lists.isList(value)
        ? Call.of(HEAD, value)
        : value;
  }
}
