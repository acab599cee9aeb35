package org.scheelite.std.io.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// One collection of data for trying things out, as `ExampleData` and `ResourceData` give it.
public interface ExampleSet {

  /// The kind of data, `"MachineLearning"`.
  String type();

  /// Its name among those of its type, `"FisherIris"`.
  String name();

  /// What can be asked for by name; the first is given where nothing is asked for.
  List<String> elements();

  /// One of the [#elements]; null after a message where it cannot be had.
  ///
  /// @param owner the symbol in whose name messages are given
  @Nullable Expr element(String element, String owner, Frame frame);
}
