package org.scheelite.std.list.sparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Shapes;

/// What functions do with sparse arrays.
///
/// Functions of elements, products, transposition and single parts work on the elements held. Other
/// functions of arrays get the array as lists; where their result is an array again, it is made
/// sparse.
final class SparseAnswers {
  /// Functions of arrays whose value for a sparse array is sparse.
  private static final Set<String> TO_SPARSE =
      Set.of(
          "Part",
          "Take",
          "Drop",
          "Reverse",
          "RotateLeft",
          "RotateRight",
          "Join",
          "Flatten",
          "ArrayReshape",
          "ArrayPad",
          "ArrayFlatten",
          "KroneckerProduct",
          "UpperTriangularize",
          "LowerTriangularize",
          "Append",
          "Prepend",
          "Rest",
          "Most",
          "First",
          "Last",
          "PadLeft",
          "PadRight",
          "MatrixPower",
          "Diagonal",
          "ConjugateTranspose",
          "Dot",
          "Transpose",
          "Map",
          "Extract",
          "Partition",
          "Delete",
          "Insert",
          "ReplacePart",
          "TensorProduct");

  /// Functions of arrays whose value is as for lists.
  private static final Set<String> TO_LISTS =
      Set.of(
          "Normal",
          "Total",
          "Max",
          "Min",
          "Mean",
          "Variance",
          "Det",
          "Tr",
          "Inverse",
          "LinearSolve",
          "LeastSquares",
          "PseudoInverse",
          "Eigenvalues",
          "Eigenvectors",
          "Eigensystem",
          "SingularValueList",
          "SingularValueDecomposition",
          "QRDecomposition",
          "Norm",
          "Normalize",
          "MatrixRank",
          "NullSpace",
          "RowReduce",
          "CharacteristicPolynomial",
          "MatrixExp",
          "Accumulate",
          "Differences",
          "Position",
          "Count",
          "Cases",
          "Select",
          "SymmetricMatrixQ",
          "HermitianMatrixQ",
          "PositiveDefiniteMatrixQ",
          "SquareMatrixQ",
          "DiagonalMatrixQ",
          "Apply",
          "Scan",
          "MapIndexed",
          "MapThread",
          "Fold",
          "FoldList",
          "Sort",
          "Tally",
          "Union",
          "MemberQ",
          "Equal",
          "Unequal",
          "MatrixForm",
          "TableForm",
          "ArrayPlot",
          "MatrixPlot",
          "ListPlot",
          "ListLinePlot",
          "Level",
          "Cross",
          "Outer",
          "Inner",
          "Table");

  /// Functions of single elements that are not `Listable`.
  private static final Set<String> OF_ELEMENTS =
      Set.of("N", "Chop", "Simplify", "FullSimplify", "Rationalize", "ComplexExpand");

  private SparseAnswers() {}

  static @Nullable Expr of(Normal call, Frame frame) {
    if (!(call.head() instanceof Symbol symbol) || !symbol.isSystem()) {
      return null;
    }
    String name = symbol.name();
    if (call.arg(0) instanceof SparseValue array) {
      Expr answer = ofFirst(name, array, call, frame);
      if (answer != null) {
        return answer;
      }
    }
    if (frame.definitions().has(symbol, Attribute.LISTABLE)
        || OF_ELEMENTS.contains(name) && call.size() == 1) {
      return elementwise(call, frame);
    }
    if (!TO_SPARSE.contains(name) && !TO_LISTS.contains(name)) {
      return null;
    }
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i] instanceof SparseValue s ? s.dense(frame) : args[i];
    }
    boolean hasList = call.args().stream().anyMatch(Lists::isList);
    Expr value = frame.call(symbol, args);
    return name.equals("Dot") && hasList || TO_LISTS.contains(name) ? value : sparse(value);
  }

  private static @Nullable Expr ofFirst(String name, SparseValue array, Normal call, Frame frame) {
    boolean alone = call.size() == 1;
    return switch (name) {
      case "Dimensions" -> alone ? array.dimensions() : null;
      case "Length" -> alone ? Int.of(array.dim(0)) : null;
      case "ArrayDepth", "TensorRank" -> alone ? Int.of(array.rank()) : null;
      case "ArrayQ" -> alone ? Sym.TRUE : null;
      case "VectorQ" -> alone ? Sym.bool(array.rank() == 1) : null;
      case "MatrixQ" -> alone ? Sym.bool(array.rank() == 2) : null;
      case "Normal" -> array.dense(frame);
      case "Transpose" -> alone && array.rank() == 2 ? transposed(array) : null;
      case "Dot" -> call.size() == 2 ? product(array, call.arg(1)) : null;
      case "Part" -> part(array, call);
      default -> null;
    };
  }

  /// A single element by its indices; null for other parts.
  private static @Nullable Expr part(SparseValue array, Normal call) {
    if (call.size() != array.rank() + 1) {
      return null;
    }
    long place = 0;
    for (int level = 0; level < array.rank(); level++) {
      int size = array.dim(level);
      if (!(call.arg(level + 1) instanceof Int(long n)) || n == 0 || n > size || n < -size) {
        return null;
      }
      place = place * size + (n > 0 ? n - 1 : size + n);
    }
    return array.at(place);
  }

  private static Expr transposed(SparseValue array) {
    var elements = new TreeMap<Long, Expr>();
    int columns = array.dim(1);
    array
        .elements()
        .forEach(
            (place, value) ->
                elements.put(place % columns * array.dim(0) + place / columns, value));
    return SparseValue.of(new int[] {columns, array.dim(0)}, array.background(), elements);
  }

  /// The array, or a full list as one; null for anything else.
  static @Nullable SparseValue read(Expr expr) {
    return expr instanceof SparseValue array
        ? array
        : Lists.isList(expr) ? SparseValue.ofList(expr, Shapes.full(expr), Int.ZERO) : null;
  }

  private static Expr sparse(Expr value) {
    SparseValue array = read(value);
    return array == null ? value : array;
  }

  /// A function of elements, at the places where an argument holds one.
  private static @Nullable Expr elementwise(Normal call, Frame frame) {
    int[] dims = null;
    var arrays = new SparseValue[call.size()];
    var places = new TreeSet<Long>();
    for (int i = 0; i < arrays.length; i++) {
      if (!(call.arg(i) instanceof SparseValue) && !Lists.isList(call.arg(i))) {
        continue;
      }
      SparseValue array = read(call.arg(i));
      if (array == null || dims != null && !Arrays.equals(dims, array.dims())) {
        return null;
      }
      dims = array.dims();
      arrays[i] = array;
      places.addAll(array.elements().keySet());
    }
    if (dims == null) {
      return null;
    }
    var elements = new TreeMap<Long, Expr>();
    for (long place : places) {
      elements.put(place, at(call, arrays, place, frame));
    }
    return SparseValue.of(dims, at(call, arrays, -1, frame), elements);
  }

  /// The value of the function at a place; at the common values for -1.
  private static Expr at(Normal call, @Nullable SparseValue[] arrays, long place, Frame frame) {
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      SparseValue array = arrays[i];
      if (array != null) {
        args[i] = place < 0 ? array.background() : array.at(place);
      }
    }
    return frame.call(call.head(), args);
  }

  /// An element of the right factor: its place below the contracted index, and its value.
  private record Entry(long place, Expr value) {}

  /// The product with another array, where the common values are 0; null for others.
  private static @Nullable Expr product(SparseValue a, Expr other) {
    SparseValue b = read(other);
    int last = a.dim(a.rank() - 1);
    if (b == null
        || last != b.dim(0)
        || !a.background().equals(Int.ZERO)
        || !b.background().equals(Int.ZERO)) {
      return null;
    }
    int[] left = Arrays.copyOf(a.dims(), a.rank() - 1);
    int[] right = Arrays.copyOfRange(b.dims(), 1, b.rank());
    long width = SparseValue.total(right);
    int[] dims = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, dims, left.length, right.length);
    if (SparseValue.total(dims) < 0) {
      return null;
    }
    Map<Long, List<Entry>> rows = new HashMap<>();
    b.elements()
        .forEach(
            (place, value) ->
                rows.computeIfAbsent(place / width, _ -> new ArrayList<>())
                    .add(new Entry(place % width, value)));
    Map<Long, List<Expr>> sums = new TreeMap<>();
    a.elements()
        .forEach(
            (place, value) -> {
              for (Entry entry : rows.getOrDefault(place % last, List.of())) {
                sums.computeIfAbsent(place / last * width + entry.place, _ -> new ArrayList<>())
                    .add(Call.of(Sym.TIMES, value, entry.value));
              }
            });
    return new Contraction(dims, sums, other instanceof SparseValue).expr();
  }

  /// Sums of products on their way to an array.
  private record Contraction(int[] dims, Map<Long, List<Expr>> sums, boolean sparse) {
    /// An expression that evaluates to the array.
    Expr expr() {
      if (dims.length == 0) {
        return Call.of(Sym.PLUS, sums.getOrDefault(0L, List.of()));
      }
      SparseValue shape = SparseValue.of(dims, Int.ZERO, Map.of());
      var rules = new ArrayList<Expr>();
      sums.forEach(
          (place, terms) ->
              rules.add(Call.of(Sym.RULE, shape.positionOf(place), Call.of(Sym.PLUS, terms))));
      Expr array = Call.of(SparseValue.HEAD, Lists.of(rules), shape.dimensions());
      return sparse ? array : Call.of(Symbol.system("Normal"), array);
    }
  }
}
