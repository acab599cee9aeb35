package org.scheelite.tensor.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The library's matrix products and their Java twin against the definition.
class BlasTest {

  private static final int[][] SIZES = {
    {1, 1, 1},
    {3, 5, 2},
    {1, 20, 7},
    {17, 1, 30},
    {64, 33, 47},
    {200, 2, 64},
    {40, 200, 2},
    {9, 7, 300}
  };

  @Test
  void theNativeLibraryLoads() {
    assertEquals("", BlasChoice.get().problem());
  }

  @TestFactory
  Stream<DynamicTest> products() {
    return Stream.of(new JavaBlas(), BlasChoice.get().kernels().get())
        .flatMap(
            blas ->
                Stream.of(SIZES)
                    .map(
                        s ->
                            DynamicTest.dynamicTest(
                                blas.name() + " " + s[0] + "x" + s[1] + "x" + s[2],
                                () -> check(blas, s[0], s[1], s[2]))));
  }

  private static void check(Blas blas, int m, int n, int k) {
    for (int flags = 0; flags < 8; flags++) {
      check(blas, (flags & 1) > 0, (flags & 2) > 0, m, n, k, (flags & 4) > 0);
    }
  }

  private static void check(
      Blas blas, boolean ta, boolean tb, int m, int n, int k, boolean accumulate) {
    double[] a = numbers(1, m * k + 3);
    double[] b = numbers(2, k * n + 5);
    double[] c = numbers(3, m * n + 2);
    double[] expected = c.clone();
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = accumulate ? expected[2 + i * n + j] : 0;
        for (int l = 0; l < k; l++) {
          sum += a[3 + (ta ? l * m + i : i * k + l)] * b[5 + (tb ? j * k + l : l * n + j)];
        }
        expected[2 + i * n + j] = sum;
      }
    }
    float[] c32 = single(c);
    var to32 = new Block(c32);
    blas.multiply(ta, tb, m, n, k, block32(a), 3, block32(b), 5, to32, 2, accumulate);
    blas.multiply(ta, tb, m, n, k, new Block(a), 3, new Block(b), 5, new Block(c), 2, accumulate);
    for (int i = 0; i < c.length; i++) {
      assertEquals(expected[i], c[i], 1e-12 * k);
      assertEquals(expected[i], c32[i], 1e-5 * k);
    }
  }

  private static double[] numbers(long key, int size) {
    double[] numbers = new double[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = RandomNumbers.uniform(RandomNumbers.mix(key), i) - 0.5;
    }
    return numbers;
  }

  private static Block block32(double[] values) {
    return new Block(single(values));
  }

  @TestFactory
  Stream<DynamicTest> sumsOfRows() {
    return Stream.of(new JavaBlas(), BlasChoice.get().kernels().get())
        .flatMap(
            blas ->
                Stream.of(10, 1000)
                    .map(
                        rows ->
                            DynamicTest.dynamicTest(
                                blas.name() + " " + rows, () -> checkSum(blas, rows))));
  }

  private static void checkSum(Blas blas, int rows) {
    double[] a = numbers(4, rows * 30);
    double[] sum = new double[31];
    float[] sum32 = new float[31];
    blas.sumRows(rows, 30, new Block(a), 0, new Block(sum), 1);
    blas.sumRows(rows, 30, block32(a), 0, new Block(sum32), 1);
    for (int j = 0; j < 30; j++) {
      double expected = 0;
      for (int i = 0; i < rows; i++) {
        expected += a[i * 30 + j];
      }
      assertEquals(expected, sum[j + 1], 1e-10);
      assertEquals(expected, sum32[j + 1], 1e-4);
    }
  }

  private static float[] single(double[] values) {
    float[] single = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      single[i] = (float) values[i];
    }
    return single;
  }
}
