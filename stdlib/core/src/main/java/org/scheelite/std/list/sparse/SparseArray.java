package org.scheelite.std.list.sparse;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// An array of which most elements are equal.
///
/// `SparseArray[{pos1 -> val1, pos2 -> val2, …}]` has these elements and is 0 elsewhere;
/// `SparseArray[{pos1, pos2, …} -> {val1, val2, …}]` is the same. Positions may be patterns, as in
/// `{i_, i_} -> 1`, and `Band`. `SparseArray[rules, dims]` has the sizes `dims`, and
/// `SparseArray[rules, dims, val]` is `val` elsewhere. `SparseArray[list]` makes a full array
/// sparse.
///
/// Sparse arrays are atoms; parts of one that is the value of a variable can be set. `Part`, `Dot`,
/// `Transpose`, sums, products and other functions of elements work on the elements held; functions
/// such as `Det`, `Inverse` and `Total` take the array as lists. `Normal` gives the lists,
/// `ArrayRules` the rules. `s["NonzeroValues"]`, `s["NonzeroPositions"]`, `s["Density"]`,
/// `s["Background"]`, … tell of its structure.
///
/// ```wl
/// In:  s = SparseArray[{{1, 1} -> 1, {2, 2} -> 2, {3, 3} -> 3, {1, 3} -> 4}]; ToString[s]
/// Out: SparseArray[<4>, {3, 3}]
/// In:  Normal[s]
/// Out: {{1, 0, 4}, {0, 2, 0}, {0, 0, 3}}
/// In:  {s[[1, 3]], s . {1, 1, 1}, Normal[2 s + 1]}
/// Out: {4, {5, 2, 3}, {{3, 1, 9}, {1, 5, 1}, {1, 1, 7}}}
/// In:  t = s; t[[3, 1]] = 9; t[[2]] = {5, 6, 7}; Normal[t]
/// Out: {{1, 0, 4}, {5, 6, 7}, {9, 0, 3}}
/// In:  Normal[SparseArray[Band[{1, 2}] -> {a, b}]]
/// Out: {{0, a, 0}, {0, 0, b}}
/// In:  {s["NonzeroValues"], s["NonzeroPositions"]}
/// Out: {{1, 4, 2, 3}, {{1, 1}, {1, 3}, {2, 2}, {3, 3}}}
/// In:  Normal[SparseArray[{{i_, i_} -> -2, {i_, j_} /; Abs[i - j] == 1 -> 1}, {3, 3}]]
/// Out: {{-2, 1, 0}, {1, -2, 1}, {0, 1, -2}}
/// In:  Normal[SparseArray[{2 -> a, 4 -> b}, 5, x]]
/// Out: {x, a, x, b, x}
/// ```
@Builtin(seeAlso = {"Band", "ArrayRules", "Normal", "ConstantArray", "DiagonalMatrix"})
final class SparseArray {
  /// The first argument is neither rules nor a full array.
  static final Message LIST =
      Message.of("SparseArray::list", "List or rules expected at position 1 in `1`.");

  /// The sizes are none.
  static final Message DIMS =
      Message.of(
          "SparseArray::adims",
          "`1` is neither a list of positive machine integers nor a positive machine integer.");

  /// A position does not lie in the array.
  static final Message POS =
      Message.of("SparseArray::pos", "Position `1` does not lie in an array of dimensions `2`.");

  private SparseArray() {}

  @Form
  static @Nullable Expr array(Expr data, Frame frame) {
    return array(data, Sym.AUTOMATIC, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr array(Expr data, Expr dims, Frame frame) {
    return array(data, dims, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr array(Expr data, Expr dims, Expr background, Frame frame) {
    int[] sizes = null;
    if (!dims.equals(Sym.AUTOMATIC)) {
      sizes = Sizes.counts(Lists.isList(dims) ? dims : Call.list(dims));
      if (sizes == null || sizes.length == 0 || SparseValue.total(sizes) < 0) {
        return frame.decline(DIMS, dims);
      }
    }
    if (data instanceof SparseValue old) {
      return sizes == null || java.util.Arrays.equals(sizes, old.dims())
          ? old
          : new SparseRules(sizes, background, frame).read(old.rules());
    }
    if (SparseRules.isRules(data)) {
      return new SparseRules(sizes, background, frame).read(SparseRules.list(data));
    }
    int[] full = Lists.isList(data) ? Shapes.full(data) : new int[0];
    SparseValue array = full.length == 0 ? null : SparseValue.ofList(data, full, background);
    if (array == null) {
      return frame.decline(LIST, Call.of(SparseValue.HEAD, data));
    }
    return sizes == null || java.util.Arrays.equals(sizes, full)
        ? array
        : new SparseRules(sizes, background, frame).read(array.rules());
  }

  /// The form that is written: `{1, {row pointers, column indices}, values}`.
  @Form
  static @Nullable Expr array(
      Expr automatic, Expr dims, Expr background, Expr structure, Frame frame) {
    int[] sizes = Sizes.counts(dims);
    return sizes == null
            || sizes.length == 0
            || !(structure instanceof Normal parts && parts.is(Sym.LIST, 3))
            || !(parts.arg(1) instanceof Normal places && places.is(Sym.LIST, 2))
        ? null
        : SparseRules.compressed(sizes, background, places, parts.arg(2));
  }
}
