package org.scheelite.net.layer.recurrent;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.net.Layer;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// A layer that is a recurrence and nothing else.
interface Recurrent extends Layer {

  Recurrence recurrence();

  /// The same layer with another recurrence.
  Layer with(Recurrence other);

  @Override
  default List<String> inputs() {
    return recurrence().inputs();
  }

  @Override
  default List<String> outputs() {
    return recurrence().outputs();
  }

  @Override
  default List<String> optionalInputs() {
    return recurrence().states();
  }

  @Override
  default List<String> optionalOutputs() {
    return recurrence().states();
  }

  @Override
  default Layer withOptional(String port, boolean input) {
    return with(recurrence().withState(port, input));
  }

  @Override
  default List<String> arrays() {
    return recurrence().arrays();
  }

  @Override
  default void infer(Rules rules) {
    recurrence().infer(rules);
  }

  @Override
  default Map<String, Node> lower(Scope scope) {
    return recurrence().lower(scope);
  }

  @Override
  default List<Expr> arguments() {
    return recurrence().arguments();
  }

  @Override
  default List<Expr> options() {
    return recurrence().options();
  }

  @Override
  default @Nullable Expr parameter(String name) {
    return recurrence().parameter(name);
  }
}
