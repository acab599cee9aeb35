package org.scheelite.tensor.cpu;

/// The kernels that are always there: plain Java.
public final class JavaBlas implements Blas {

  private final Product32 product32 = new Product32();
  private final Product64 product64 = new Product64();

  @Override
  public void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k, //
      float[] a,
      int aAt,
      float[] b,
      int bAt,
      float[] c,
      int cAt,
      boolean accumulate) {
    product32.multiply(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
  }

  @Override
  public void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k, //
      double[] a,
      int aAt,
      double[] b,
      int bAt,
      double[] c,
      int cAt,
      boolean accumulate) {
    product64.multiply(ta, tb, m, n, k, a, aAt, b, bAt, c, cAt, accumulate);
  }

  @Override
  public String name() {
    return "java";
  }
}
