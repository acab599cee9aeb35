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
      int k,
      Block a,
      int aAt,
      int aWidth,
      Block b,
      int bAt,
      int bWidth,
      Block c,
      int cAt,
      int cWidth,
      boolean accumulate) {
    if (a.array() instanceof float[] x) {
      var y = (float[]) b.array();
      var z = (float[]) c.array();
      product32.multiply(
          ta, tb, m, n, k, x, aAt, aWidth, y, bAt, bWidth, z, cAt, cWidth, accumulate);
    } else {
      var x = (double[]) a.array();
      var y = (double[]) b.array();
      var z = (double[]) c.array();
      product64.multiply(
          ta, tb, m, n, k, x, aAt, aWidth, y, bAt, bWidth, z, cAt, cWidth, accumulate);
    }
  }

  @Override
  public void sumRows(int rows, int columns, Block a, int aAt, Block sum, int sumAt) {
    if (a.array() instanceof float[] x) {
      product32.sumRows(rows, columns, x, aAt, (float[]) sum.array(), sumAt);
    } else {
      product64.sumRows(rows, columns, (double[]) a.array(), aAt, (double[]) sum.array(), sumAt);
    }
  }

  @Override
  public String name() {
    return "java";
  }
}
