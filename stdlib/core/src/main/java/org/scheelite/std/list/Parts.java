package org.scheelite.std.list;

import java.util.Arrays;
import java.util.List;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;

/// One way to look at everything that has parts: calls, packed lists, associations (their values)
/// and arrays of machine numbers. Positions count from 0.
public final class Parts {
  private Parts() {}

  /// The number of parts; -1 for what has none.
  public static int size(Expr expr) {
    return switch (expr) {
      case Normal normal -> normal.size();
      case Assoc assoc -> assoc.size();
      case NumArray array -> array.rank() == 0 ? -1 : array.dims()[0];
      case ByteArr bytes -> bytes.size();
      default -> -1;
    };
  }

  /// The part at `index`.
  public static Expr at(Expr expr, int index) {
    return switch (expr) {
      case Normal normal -> normal.arg(index);
      case Assoc assoc -> assoc.at(index).value();
      case NumArray array -> NumericArrays.row(array, index);
      case ByteArr bytes -> Int.of(bytes.at(index));
      default -> throw new IllegalArgumentException("no parts: " + expr);
    };
  }

  /// All parts.
  public static List<Expr> of(Expr expr) {
    return switch (expr) {
      case Normal normal -> normal.args();
      case Assoc assoc -> assoc.values();
      case NumArray array -> NumericArrays.unpack(array).args();
      case ByteArr bytes -> choose(bytes, 0, bytes.size()).args();
      default -> List.of();
    };
  }

  /// All parts in an array of the caller's own.
  public static Expr[] array(Expr expr) {
    return expr instanceof Normal normal ? normal.toArray() : of(expr).toArray(Expr[]::new);
  }

  /// The same kind of thing with only the parts at these positions, in their order.
  public static Expr choose(Expr expr, int... indices) {
    return switch (expr) {
      case Packed packed -> Packs.gather(packed, indices);
      case Call call -> {
        var args = new Expr[indices.length];
        for (int i = 0; i < args.length; i++) {
          args[i] = call.arg(indices[i]);
        }
        yield Lists.chosen(call, args);
      }
      case Assoc assoc -> {
        var chosen = Assoc.builder();
        for (int index : indices) {
          chosen.put(assoc.at(index));
        }
        yield chosen.build();
      }
      case NumArray array ->
          NumericArrays.pack(array.type(), Packs.gather(NumericArrays.unpack(array), indices));
      case ByteArr bytes -> {
        var chosen = new byte[indices.length];
        for (int i = 0; i < chosen.length; i++) {
          chosen[i] = (byte) bytes.at(indices[i]);
        }
        yield new ByteArr(chosen);
      }
      default -> throw new IllegalArgumentException("no parts: " + expr);
    };
  }

  /// The same kind of thing with the parts from `from` to before `to`.
  public static Expr slice(Expr expr, int from, int to) {
    if (from == 0 && to == size(expr)) {
      return expr;
    }
    return switch (expr) {
      case Packed packed -> from == to ? Call.list() : packed.slice(from, to);
      case Call call ->
          Lists.chosen(call, call.args().subList(from, to).toArray(new Expr[to - from]));
      default -> choose(expr, range(from, to));
    };
  }

  /// The same head or the same keys with other parts, as many as there were.
  public static Expr with(Expr expr, Expr... parts) {
    if (expr instanceof Assoc assoc) {
      var changed = Assoc.builder();
      for (int i = 0; i < parts.length; i++) {
        changed.put(assoc.at(i).key(), parts[i]);
      }
      return changed.build();
    }
    return Lists.of(headOf(expr), parts);
  }

  /// The head that a new list of these parts gets: `List` for associations and arrays.
  public static Expr headOf(Expr expr) {
    return expr instanceof Normal normal ? normal.head() : Sym.LIST;
  }

  /// The positions from `from` to before `to`.
  public static int[] range(int from, int to) {
    var indices = new int[to - from];
    Arrays.setAll(indices, i -> from + i);
    return indices;
  }

  private static Normal choose(ByteArr bytes, int from, int to) {
    var values = new long[to - from];
    Arrays.setAll(values, i -> bytes.at(from + i));
    return Packed.of(values);
  }
}
