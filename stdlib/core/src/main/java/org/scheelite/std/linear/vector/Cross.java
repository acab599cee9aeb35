package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The vector product.
///
/// `Cross[u, v]` is the vector product of vectors in space; `Cross[{x, y}]` is the vector at a
/// right angle in the plane; `Cross[v1, v2, ...]` of `n - 1` vectors of length `n` is at right
/// angles to all.
///
/// ```wl
/// In:  Cross[{1, 0, 0}, {0, 1, 0}]
/// Out: {0, 0, 1}
/// In:  Cross[{x, y}]
/// Out: {-y, x}
/// In:  Cross[{a, b, c}, {x, y, z}]
/// Out: {-(c*y) + b*z, c*x - a*z, -(b*x) + a*y}
/// In:  Cross[{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}]
/// Out: {0, 0, 0, 1}
/// In:  Cross[{1, 2}, {3, 4, 5}]
/// Msg: Cross::nonn1: The arguments are expected to be vectors of equal length, and the number of arguments is expected to be 1 less than their length.
/// Out: Cross[{1, 2}, {3, 4, 5}]
/// ```
@Builtin(seeAlso = {"Dot", "Det", "Signature"})
final class Cross {
  /// The vectors do not fit.
  static final Message NONN1 =
      Message.of(
          "Cross::nonn1",
          "The arguments are expected to be vectors of equal length, and the number of arguments"
              + " is expected to be 1 less than their length.");

  private Cross() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr product(Normal call, Frame frame) {
    int n = call.size() + 1;
    var rows = new Expr[call.size()][];
    boolean lists = true;
    for (int i = 0; i < rows.length; i++) {
      Expr[] vector = Matrices.vector(call.arg(i));
      lists &= Lists.isList(call.arg(i));
      if (vector == null || vector.length != n) {
        return lists ? frame.decline(NONN1) : null;
      }
      rows[i] = vector;
    }
    var result = new Expr[n];
    for (int k = 0; k < n; k++) {
      var minor = new Expr[n - 1][n - 1];
      for (int i = 0; i < n - 1; i++) {
        for (int j = 0; j < n - 1; j++) {
          minor[i][j] = rows[i][j < k ? j : j + 1];
        }
      }
      Expr value = n == 2 ? minor[0][0] : frame.call(Symbol.system("Det"), Matrices.list(minor));
      result[k] = frame.evaluate((k + n) % 2 == 1 ? value : Terms.negate(value));
    }
    return Lists.of(result);
  }
}
