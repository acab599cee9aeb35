package org.scheelite.std.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Numerics;

/// The parameters of a model: `a`, or `{a, start}`, one or a list of them.
///
/// @param names how they are called
/// @param starts where the search begins
record Parameters(List<Expr> names, double[] starts) {

  static Parameters read(Expr spec, Frame frame) {
    boolean pair =
        spec instanceof Normal list
            && list.is(Sym.LIST, 2)
            && !(list.arg(0) instanceof Normal)
            && !Double.isNaN(Numerics.machine(list.arg(1), frame));
    List<Expr> all = pair ? List.of(spec) : FitData.names(spec);
    var names = new ArrayList<Expr>();
    double[] starts = new double[all.size()];
    for (int i = 0; i < starts.length; i++) {
      boolean given = all.get(i) instanceof Normal one && one.is(Sym.LIST, 2);
      names.add(given ? ((Normal) all.get(i)).arg(0) : all.get(i));
      starts[i] = given ? Numerics.machine(((Normal) all.get(i)).arg(1), frame) : 1;
    }
    return new Parameters(names, starts);
  }

  /// The best fit of a model; null where the data or the model are not numbers.
  NonlinearFit.@Nullable Result fit(FitData data, Expr model, List<Expr> coordinates, Frame frame) {
    var all = new ArrayList<Expr>(names);
    all.addAll(coordinates);
    Variables variables = Variables.of(all);
    return variables.local(
        frame,
        () -> {
          Expr body = frame.evaluate(variables.inner(model));
          return new NonlinearFit(data, body, variables, names.size(), frame).run(starts);
        });
  }

  List<Expr> rules(double[] values) {
    var rules = new ArrayList<Expr>();
    for (int i = 0; i < values.length; i++) {
      rules.add(Call.rule(names.get(i), new Real(values[i])));
    }
    return rules;
  }
}
