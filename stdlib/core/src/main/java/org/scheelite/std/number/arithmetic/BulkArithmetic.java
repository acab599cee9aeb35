package org.scheelite.std.number.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Powers;

/// Sums, products and powers of packed lists of one shape, and of such lists with numbers. Null
/// means that the elements must be taken one by one: shapes differ, integers overflow, a result is
/// not finite.
final class BulkArithmetic {
  private final Num number;
  private final List<Packed> lists;

  private BulkArithmetic(Num number, List<Packed> lists) {
    this.number = number;
    this.lists = lists;
  }

  static @Nullable Expr plus(Normal call) {
    BulkArithmetic operands = read(call, true);
    return operands == null ? null : operands.sum();
  }

  static @Nullable Expr times(Normal call) {
    BulkArithmetic operands = read(call, false);
    return operands == null ? null : operands.product();
  }

  /// Gathers packed lists of one shape and joins all numbers into one.
  private static @Nullable BulkArithmetic read(Normal call, boolean sum) {
    Num number = sum ? Int.ZERO : Int.ONE;
    var lists = new ArrayList<Packed>();
    for (int i = 0; i < call.size(); i++) {
      switch (call.arg(i)) {
        case Packed packed -> lists.add(packed);
        case Int n -> number = sum ? Arithmetic.add(number, n) : Arithmetic.multiply(number, n);
        case Real x -> number = sum ? Arithmetic.add(number, x) : Arithmetic.multiply(number, x);
        case Rational q ->
            number = sum ? Arithmetic.add(number, q) : Arithmetic.multiply(number, q);
        default -> {
          return null;
        }
      }
    }
    Packed first = lists.getFirst();
    for (Packed list : lists) {
      if (list != first && !Elementwise.sameShape(first, list)) {
        return null;
      }
    }
    return new BulkArithmetic(number, lists);
  }

  private boolean isReal() {
    return number instanceof Real || lists.stream().anyMatch(list -> list instanceof Packed.Reals);
  }

  private @Nullable Packed sum() {
    return isReal() ? realSum() : number instanceof Int(long start) ? wholeSum(start) : null;
  }

  private @Nullable Packed product() {
    return isReal() ? realProduct() : number instanceof Int(long f) ? wholeProduct(f) : null;
  }

  private @Nullable Packed realSum() {
    Packed first = lists.getFirst();
    double[] sum = first.toReals();
    if (!Arithmetic.isExactZero(number)) {
      double start = number.doubleValue();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += start;
      }
    }
    for (Packed list : lists.subList(1, lists.size())) {
      double[] terms = list.toReals();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += terms[i];
      }
    }
    return Elementwise.finite(sum) ? Packed.of(first.dims(), sum) : null;
  }

  private @Nullable Packed realProduct() {
    Packed first = lists.getFirst();
    double[] product = first.toReals();
    if (!number.equals(Int.ONE)) {
      double factor = number.doubleValue();
      for (int i = 0; i < product.length; i++) {
        product[i] *= factor;
      }
    }
    for (Packed list : lists.subList(1, lists.size())) {
      double[] factors = list.toReals();
      for (int i = 0; i < product.length; i++) {
        product[i] *= factors[i];
      }
    }
    return Elementwise.finite(product) ? Packed.of(first.dims(), product) : null;
  }

  private @Nullable Packed wholeSum(long start) {
    Packed first = lists.getFirst();
    long[] sum = ((Packed.Ints) first).toLongs();
    long overflow = 0;
    for (int i = 0; i < sum.length; i++) {
      long total = sum[i] + start;
      overflow |= (sum[i] ^ total) & (start ^ total);
      sum[i] = total;
    }
    for (Packed list : lists.subList(1, lists.size())) {
      long[] terms = ((Packed.Ints) list).toLongs();
      for (int i = 0; i < sum.length; i++) {
        long total = sum[i] + terms[i];
        overflow |= (sum[i] ^ total) & (terms[i] ^ total);
        sum[i] = total;
      }
    }
    return overflow < 0 ? null : Packed.of(first.dims(), sum);
  }

  private @Nullable Packed wholeProduct(long factor) {
    Packed first = lists.getFirst();
    long[] product = ((Packed.Ints) first).toLongs();
    long overflow = 0;
    for (int i = 0; i < product.length; i++) {
      long low = product[i] * factor;
      overflow |= Math.multiplyHigh(product[i], factor) ^ (low >> 63);
      product[i] = low;
    }
    for (Packed list : lists.subList(1, lists.size())) {
      long[] factors = ((Packed.Ints) list).toLongs();
      for (int i = 0; i < product.length; i++) {
        long low = product[i] * factors[i];
        overflow |= Math.multiplyHigh(product[i], factors[i]) ^ (low >> 63);
        product[i] = low;
      }
    }
    return overflow != 0 ? null : Packed.of(first.dims(), product);
  }

  /// `base^exponent` where one or both are packed.
  static @Nullable Expr power(Expr base, Expr exponent) {
    if (base instanceof Packed.Ints ints && exponent instanceof Int(long n)) {
      return wholePower(ints, n);
    }
    if (base instanceof Packed bases && exponent instanceof Int(long n)) {
      double[] data = bases.toReals();
      for (int i = 0; i < data.length; i++) {
        data[i] = Powers.real(data[i], n);
      }
      return n != 0 && Elementwise.finite(data) ? Packed.of(bases.dims(), data) : null;
    }
    if (base instanceof Packed bases && isFactor(exponent)) {
      return exponent instanceof Real || bases instanceof Packed.Reals
          ? realPower(bases, ((Num) exponent).doubleValue())
          : null;
    }
    if (base instanceof Real(double b) && b > 0 && exponent instanceof Packed exponents) {
      double[] data = exponents.toReals();
      for (int i = 0; i < data.length; i++) {
        data[i] = Math.pow(b, data[i]);
      }
      return Elementwise.finite(data) ? Packed.of(exponents.dims(), data) : null;
    }
    return null;
  }

  private static boolean isFactor(Expr exponent) {
    return exponent instanceof Real || exponent instanceof Rational;
  }

  private static @Nullable Packed realPower(Packed bases, double exponent) {
    double[] data = bases.toReals();
    for (int i = 0; i < data.length; i++) {
      data[i] = data[i] == 0 && exponent <= 0 ? Double.NaN : Math.pow(data[i], exponent);
    }
    return Elementwise.finite(data) ? Packed.of(bases.dims(), data) : null;
  }

  private static @Nullable Packed wholePower(Packed.Ints bases, long n) {
    if (n < 1 || n > 62) {
      return null;
    }
    long[] data = bases.toLongs();
    long overflow = 0;
    for (int i = 0; i < data.length; i++) {
      long power = data[i];
      for (long k = 1; k < n; k++) {
        long low = power * data[i];
        overflow |= Math.multiplyHigh(power, data[i]) ^ (low >> 63);
        power = low;
      }
      data[i] = power;
    }
    return overflow != 0 ? null : Packed.of(bases.dims(), data);
  }
}
