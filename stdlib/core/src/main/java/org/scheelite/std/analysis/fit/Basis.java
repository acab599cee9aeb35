package org.scheelite.std.analysis.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Terms;

/// Functions whose combinations are fitted.
record Basis(List<Expr> functions, Variables variables, Frame frame) {

  /// The values of all functions at all places; null, where one is no number.
  double @Nullable [][] matrix(FitData data) {
    return variables.local(
        frame,
        () -> {
          double[][] rows = new double[data.count()][functions.size()];
          for (int k = 0; k < functions.size(); k++) {
            Expr body = frame.evaluate(variables.inner(functions.get(k)));
            var function = new NumericFunction(body, variables, frame);
            for (int i = 0; i < rows.length; i++) {
              rows[i][k] = function.at(data.places()[i]);
              if (Double.isNaN(rows[i][k])) {
                return null;
              }
            }
          }
          return rows;
        });
  }

  /// The combination with these coefficients.
  Expr combination(double[] coefficients) {
    var terms = new Expr[coefficients.length];
    for (int k = 0; k < terms.length; k++) {
      terms[k] = Terms.product(new Real(coefficients[k]), functions.get(k));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }
}
