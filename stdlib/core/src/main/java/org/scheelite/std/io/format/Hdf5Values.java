package org.scheelite.std.io.format;

import io.jhdf.api.Dataset;
import io.jhdf.api.Node;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Changes between arrays of the host and expressions.
final class Hdf5Values {
  private Hdf5Values() {}

  static Expr dimensions(Dataset set) {
    int[] dims = set.getDimensions();
    return dims.length == 0 ? Call.list() : Packed.of(Arrays.stream(dims).asLongStream().toArray());
  }

  static Expr attributes(Node node) {
    Assoc.Builder all = Assoc.builder();
    node.getAttributes()
        .forEach(
            (name, attribute) ->
                all.put(
                    Str.of(name),
                    attribute.isScalar()
                        ? one(attribute.getData())
                        : shaped(attribute.getData(), attribute.getDimensions())));
    return all.build();
  }

  /// The data of a dataset: a number or string, or an array of them.
  static Expr data(Dataset set) {
    return set.isScalar() ? one(set.getData()) : shaped(set.getDataFlat(), set.getDimensions());
  }

  private static Expr one(@Nullable Object value) {
    return switch (value) {
      case null -> Sym.NULL;
      case Float number -> Real.of(number);
      case Double number -> Real.of(number);
      case BigInteger number -> Whole.of(number);
      case Number number -> Int.of(number.longValue());
      case Boolean truth -> Sym.bool(truth);
      case Map<?, ?> record -> {
        Assoc.Builder fields = Assoc.builder();
        record.forEach((name, part) -> fields.put(Str.of(String.valueOf(name)), column(part)));
        yield fields.build();
      }
      default -> value.getClass().isArray() ? column(value) : Str.of(String.valueOf(value));
    };
  }

  private static Expr column(@Nullable Object part) {
    if (part == null || !part.getClass().isArray()) {
      return one(part);
    }
    var values = new Expr[Array.getLength(part)];
    for (int i = 0; i < values.length; i++) {
      values[i] = column(Array.get(part, i));
    }
    return Lists.of(values);
  }

  private static Expr shaped(Object flat, int[] dims) {
    if (flat instanceof Map<?, ?>) {
      return one(flat);
    }
    return switch (flat) {
      case double[] data -> Packed.of(dims.clone(), data);
      case float[] data -> {
        var wide = new double[data.length];
        for (int i = 0; i < wide.length; i++) {
          wide[i] = data[i];
        }
        yield Packed.of(dims.clone(), wide);
      }
      case long[] data -> Packed.of(dims.clone(), data);
      case int[] data -> Packed.of(dims.clone(), Arrays.stream(data).asLongStream().toArray());
      case short[] data -> {
        var wide = new long[data.length];
        for (int i = 0; i < wide.length; i++) {
          wide[i] = data[i];
        }
        yield Packed.of(dims.clone(), wide);
      }
      case byte[] data -> {
        var wide = new long[data.length];
        for (int i = 0; i < wide.length; i++) {
          wide[i] = data[i];
        }
        yield Packed.of(dims.clone(), wide);
      }
      default -> nested(flat, dims, 0, 0);
    };
  }

  private static Expr nested(Object flat, int[] dims, int level, int from) {
    if (!flat.getClass().isArray()) {
      return one(flat);
    }
    if (level == dims.length) {
      return one(Array.get(flat, from));
    }
    int size = 1;
    for (int i = level + 1; i < dims.length; i++) {
      size *= dims[i];
    }
    var parts = new Expr[dims[level]];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = nested(flat, dims, level + 1, from + i * size);
    }
    return Lists.of(parts);
  }

  /// The array of the host for a list of numbers or strings, a numeric array, a number or a string;
  /// null for anything else.
  static @Nullable Object array(Expr value) {
    return switch (value) {
      case Int(long number) -> number;
      case Real(double number) -> number;
      case Str(String text) -> text;
      case Packed.Ints ints -> filled(long.class, ints.dims(), ints.toLongs());
      case Packed.Reals reals -> filled(double.class, reals.dims(), reals.toReals());
      case NumArray array -> filled(array.type().element(), array.dims(), array.data());
      case Normal list when list.is(Sym.LIST) && list.size() > 0 -> ofList(list);
      default -> null;
    };
  }

  private static @Nullable Object ofList(Normal list) {
    if (list.args().stream().allMatch(Str.class::isInstance)) {
      return list.args().stream().map(part -> ((Str) part).value()).toArray(String[]::new);
    }
    if (list.args().stream().allMatch(part -> part instanceof Num && !(part instanceof Complex))) {
      return list.args().stream().mapToDouble(part -> ((Num) part).doubleValue()).toArray();
    }
    var rows = new Object[list.size()];
    for (int i = 0; i < rows.length; i++) {
      Object row =
          list.arg(i) instanceof Packed.Ints ints
              ? filled(double.class, ints.dims(), ints.toReals())
              : array(list.arg(i));
      if (row == null || !row.getClass().isArray() || i > 0 && !sameShape(row, rows[0])) {
        return null;
      }
      rows[i] = row;
    }
    Object array = Array.newInstance(rows[0].getClass(), rows.length);
    for (int i = 0; i < rows.length; i++) {
      Array.set(array, i, rows[i]);
    }
    return array;
  }

  private static boolean sameShape(Object row, Object first) {
    if (row.getClass() != first.getClass() || Array.getLength(row) != Array.getLength(first)) {
      return false;
    }
    return !(row instanceof Object[] rows && !(row instanceof String[]))
        || rows.length == 0
        || sameShape(rows[0], ((Object[]) first)[0]);
  }

  private static Object filled(Class<?> element, int[] dims, Object flat) {
    Object array = Array.newInstance(element, dims);
    fill(array, dims, 0, flat, 0);
    return array;
  }

  private static int fill(Object array, int[] dims, int level, Object flat, int from) {
    if (level == dims.length - 1) {
      System.arraycopy(flat, from, array, 0, dims[level]);
      return from + dims[level];
    }
    int next = from;
    for (int i = 0; i < dims[level]; i++) {
      next = fill(Array.get(array, i), dims, level + 1, flat, next);
    }
    return next;
  }
}
