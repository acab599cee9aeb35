package org.scheelite.tensor.math;

/// The elementwise operations on 32-bit reals. Truth values are 1 and 0.
///
/// The compiler of the JVM makes vector code of loops over these where the body is plain
/// arithmetic: no branches, no bit casts, no calls into the runtime.
public final class Real32 {

  /// Arguments between which the exponential is a normal number, or nearly so.
  private static final float LEAST = -88.37f;

  private static final float GREATEST = 88.37f;
  private static final float LOG2E = 1.442695041f;

  /// Added to a small number and taken away again, it leaves the nearest integer.
  private static final float ROUNDER = 0x1.8p23f;

  /// The logarithm of 2 in two parts, the first with so few digits that products are exact.
  private static final float LN2_HIGH = 0.693359375f;

  private static final float LN2_LOW = -2.12194440e-4f;

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

  /// `x = k log 2 + r`, a polynomial for the exponential of `r`, and `2^k` by integer shifts.
  public static float exp(float x) {
    float c = Math.max(LEAST, Math.min(GREATEST, x));
    float rounded = (c * LOG2E + ROUNDER) - ROUNDER;
    float r = c - rounded * LN2_HIGH - rounded * LN2_LOW;
    float p = 0.0013813145f * r + 0.008369419f;
    p = p * r + 0.041668456f;
    p = p * r + 0.16666515f;
    p = p * r + 0.49999994f;
    float e = p * r * r + r + 1;
    int k = (int) rounded;
    float eighth = (1 << ((k >> 3) + 16)) * 0x1p-16f; // 2^floor(k/8)
    float fourth = eighth * eighth * eighth * eighth;
    float power = e * (1 << (k & 7)) * fourth * fourth;
    float overflow = Math.max(0f, x - GREATEST) * Float.MAX_VALUE * Float.MAX_VALUE;
    return power * step(x - LEAST) + Math.max(0f, overflow);
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
    float a = Math.abs(x);
    float z = Math.min(0.45f, x * x);
    float p = 0.0020264604f * z - 0.008047142f;
    p = p * z + 0.021646896f;
    p = p * z - 0.053936757f;
    p = p * z + 0.13333125f;
    p = p * z - 0.33333328f;
    float near = x + x * (z * p);
    float far = Math.signum(x) * (1 - 2 / (exp(Math.min(a + a, 30f)) + 1));
    float outside = step(a - 0.65f);
    return outside * far + (1 - outside) * Math.max(-1f, Math.min(1f, near));
  }

  public static float atan(float x) {
    return (float) Math.atan(x);
  }

  public static float logistic(float x) {
    return 1 / (1 + exp(-x));
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
