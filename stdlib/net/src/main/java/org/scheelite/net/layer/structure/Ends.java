package org.scheelite.net.layer.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// What `PrependLayer` and `AppendLayer` share.
final class Ends {
  private Ends() {}

  static void infer(Rules rules) {
    ShapeVar element = rules.input("Element");
    DimVar length = first(rules.input("Input"));
    DimVar longer = first(rules.output());
    if (length == null) {
      DimVar shorter = longer == null ? null : longer.changed(Length.Change.by(-1));
      length = shorter == null ? rules.open() : shorter;
    }
    rules.leading(rules.input("Input"), length, element);
    DimVar one = length.changed(Length.Change.by(1));
    rules.leading(rules.output(), one == null ? rules.open() : one, element);
  }

  private static @Nullable DimVar first(ShapeVar shape) {
    List<DimVar> dims = shape.dims();
    return dims == null || dims.isEmpty() ? null : dims.getFirst();
  }

  /// The element as an array of one more level, of length 1.
  static Node element(Scope scope) {
    Node element = scope.input("Element");
    return scope.graph().reshape(element, element.shape().prepend(1));
  }
}
