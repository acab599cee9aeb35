package org.scheelite.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Dim;

/// An array that may stand in several places of a net: `NetArray["name"]`.
///
/// @param name what all places have in common
/// @param dims the dimensions as far as the user gave them without values; null where not even the
///   rank is known
public record SharedArray(String name, @Nullable List<Dim> dims) {
  static final Symbol SYMBOL = Symbol.system("NetArray");

  /// A shared array with the values given for it.
  public record Given(SharedArray shared, @Nullable NumArray value) {}

  /// What `NetArray[…]` says; null for other expressions.
  public static @Nullable Given read(Expr expr) {
    if (!(expr instanceof Normal call) || !call.is(SYMBOL, 1)) {
      return null;
    }
    if (call.arg(0) instanceof Str(String name)) {
      return new Given(new SharedArray(name, null), null);
    }
    if (!(call.arg(0) instanceof Assoc facts) || !(facts.get(Str.of("Name")) instanceof Str name)) {
      return null;
    }
    Expr array = facts.get(Str.of("Array"));
    NumArray value = array == null ? null : Numbers.real32(array);
    if (array != null && value == null && !array.equals(Sym.AUTOMATIC)) {
      return null;
    }
    List<Dim> dims = value == null ? dims(facts.get(Str.of("Dimensions"))) : null;
    return new Given(new SharedArray(name.value(), dims), value);
  }

  private static @Nullable List<Dim> dims(@Nullable Expr spec) {
    if (spec instanceof Int(long n) && n > 0 && n <= Integer.MAX_VALUE) {
      return List.of(Dim.of((int) n));
    }
    if (!(spec instanceof Normal list) || !Lists.isList(list)) {
      return null;
    }
    return list.args().stream()
        .map(
            n ->
                n instanceof Int(long size) && size > 0 && size <= Integer.MAX_VALUE
                    ? Dim.of((int) size)
                    : (Dim) Dim.Loose.OPEN)
        .toList();
  }

  /// Its place among the arrays of a net.
  Path place() {
    return Path.ROOT.child(key());
  }

  /// `NetArray["name"]`.
  Expr key() {
    return Call.of(SYMBOL, Str.of(name));
  }

  /// The value of an option that puts it into a layer.
  Expr expr(@Nullable NumArray value) {
    if (value == null) {
      return key();
    }
    return Call.of(
        SYMBOL,
        Assoc.builder().put(Str.of("Name"), Str.of(name)).put(Str.of("Array"), value).build());
  }
}
