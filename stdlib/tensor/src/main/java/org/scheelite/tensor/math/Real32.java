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

  public static float exp(float x) {
    return (float) Math.exp(x);
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

  public static float tanh(float x) {
    return (float) Math.tanh(x);
  }

  public static float atan(float x) {
    return (float) Math.atan(x);
  }

  public static float logistic(float x) {
    return (float) Real64.logistic(x);
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
