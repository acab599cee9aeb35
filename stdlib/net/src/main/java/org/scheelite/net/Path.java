package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;

/// The place of a layer or an array in a net: `{1, "Weights"}`, `{"encoder", 3, "Biases"}`.
///
/// @param steps layer names (strings), layer numbers (integers) and at last the name of an array
public record Path(List<Expr> steps) {
  /// The net itself.
  public static final Path ROOT = new Path(List.of());

  public Path {
    steps = List.copyOf(steps);
  }

  public Path child(Expr step) {
    var longer = new ArrayList<>(steps);
    longer.add(step);
    return new Path(longer);
  }

  public Path child(String step) {
    return child(Str.of(step));
  }

  /// The place that lies at a path within what lies here.
  public Path then(Path inner) {
    if (inner.shared()) {
      return inner;
    }
    var longer = new ArrayList<>(steps);
    longer.addAll(inner.steps);
    return new Path(longer);
  }

  /// Whether it is the place of an array that several layers have in common.
  public boolean shared() {
    return steps.size() == 1 && steps.getFirst() instanceof Call;
  }

  /// As a list in the language; an array that several layers have in common as `NetArray`.
  public Expr expr() {
    return steps.size() == 1 && steps.getFirst() instanceof Call shared ? shared : Lists.of(steps);
  }

  /// As text, `{1, "Weights"}`.
  @Override
  public String toString() {
    return steps.stream().map(Expr::toString).collect(Collectors.joining(", ", "{", "}"));
  }

  /// A name that no other path has, for parameters of graphs.
  public String name() {
    return steps.toString();
  }
}
