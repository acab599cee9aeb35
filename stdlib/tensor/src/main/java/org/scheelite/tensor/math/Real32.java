package org.scheelite.tensor.math;

/// The elementwise operations on 32-bit reals. Truth values are 1 and 0.
///
/// The compiler of the JVM makes vector code of loops over these where the body is plain
/// arithmetic: no branches, no bit casts, no calls into the runtime.
public final class Real32 {

  private Real32() {}

  public static float neg(float x) {
    return -x;
  }

  public static float abs(float x) {
    return Math.abs(x);
  }

  public static float sign(float x) {
    return Math.signum(x);
  }

  public static float floor(float x) {
    return (float) Math.floor(x);
  }

  public static float ceil(float x) {
    return (float) Math.ceil(x);
  }

  /// The nearest integer, halves to even.
  public static float round(float x) {
    return (float) Math.rint(x);
  }

  public static float sqrt(float x) {
    return (float) Math.sqrt(x);
  }

  /// By 64-bit arithmetic without branches or bit casts, which the JVM's compiler makes vector code
  /// of.
  public static float exp(float x) {
    return (float) wideExp(Math.max(-104f, Math.min(89f, x)));
  }

  /// The exponential of a number between -104 and 89: a polynomial for its 1024th part, squared ten
  /// times.
  private static double wideExp(double x) {
    double d = x * 0x1p-10;
    double p = 1 + d * (1.0 / 5 + d * (1.0 / 30));
    double e = 1 + d * (1 + d * (1.0 / 2 + d * (1.0 / 6 + d * (1.0 / 24 * p))));
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    return e * e;
  }

  public static float log(float x) {
    return (float) Math.log(x);
  }

  public static float sin(float x) {
    return (float) Math.sin(x);
  }

  public static float cos(float x) {
    return (float) Math.cos(x);
  }

  public static float tan(float x) {
    return (float) Math.tan(x);
  }

  /// By `exp(2 x) - 1`: a polynomial for its 256th part, then eight times from that of a number to
  /// that of its double. Longer code would not become vector code.
  public static float tanh(float x) {
    double d = Math.max(-10f, Math.min(10f, x)) * 0x1p-7;
    double m = d * (1 + d * (1.0 / 2 + d * (1.0 / 6 + d * (1.0 / 24 + d * (1.0 / 120)))));
    m *= m + 2;
    m *= m + 2;
    m *= m + 2;
    m *= m + 2;
    m *= m + 2;
    m *= m + 2;
    m *= m + 2;
    m *= m + 2;
    return (float) (m / (m + 2));
  }

  public static float atan(float x) {
    return (float) Math.atan(x);
  }

  public static float logistic(float x) {
    return (float) (1 / (1 + wideExp(Math.max(-89f, Math.min(104f, -x)))));
  }

  public static float erf(float x) {
    return (float) Real64.erf(x);
  }

  public static float add(float x, float y) {
    return x + y;
  }

  public static float sub(float x, float y) {
    return x - y;
  }

  public static float mul(float x, float y) {
    return x * y;
  }

  public static float div(float x, float y) {
    return x / y;
  }

  /// The remainder with the sign of the divisor.
  public static float mod(float x, float y) {
    return x - y * (float) Math.floor(x / y);
  }

  public static float pow(float x, float y) {
    return (float) Math.pow(x, y);
  }

  public static float max(float x, float y) {
    return Math.max(x, y);
  }

  public static float min(float x, float y) {
    return Math.min(x, y);
  }

  /// The angle of the point `(x, y)`.
  public static float angle(float x, float y) {
    return (float) Math.atan2(y, x);
  }

  public static float less(float x, float y) {
    return x < y ? 1 : 0;
  }

  public static float lessEqual(float x, float y) {
    return x <= y ? 1 : 0;
  }

  public static float equal(float x, float y) {
    return x == y ? 1 : 0;
  }

  /// `x` where the condition is not 0, else `y`.
  public static float select(float condition, float x, float y) {
    return condition != 0 ? x : y;
  }

  /// 1 for `x > 0`, else 0; without a comparison, which would keep loops from vector code.
  public static float step(float x) {
    return Math.max(0f, Math.signum(x));
  }
}
