package org.scheelite.transcript;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.333333                | 0.3333333333333333
          {1., -2.500001}         | {1., -2.5}
          1.5*^-3                 | 0.0015
          1.5e-3 + x              | 0.0015000001 + x
          -1.2*^-17               | 3.*^-18
          2                       | 2.
          3.14159`20.             | 3.1415926
          3.14159265358979`20.*^2 | 314.159265358979
          f[x1, "a b"]            | f[x1, "a b"]
          a-0.5                   | a-0.5000001
          """)
  void takesNearNumbers(String left, String right) {
    assertTrue(Nearness.near(left, right));
    assertTrue(Nearness.near(right, left));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.333           | 0.334
          1000000         | 1000001
          x1              | x2
          {1., 2.}        | {1., 2., 3.}
          -0.5            | 0.5
          1.5*^3          | 1.5*^4
          f[1.]           | g[1.]
          1               | x
          """)
  void tellsOthersApart(String left, String right) {
    assertFalse(Nearness.near(left, right));
    assertFalse(Nearness.near(right, left));
  }
}
