package org.scheelite.net.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Net;

/// A picture of how often examples of each class were taken for each.
///
/// `ConfusionMatrixPlot[net, data]` measures a net on test data; `ConfusionMatrixPlot[object]`
/// takes an object of `ClassifierMeasurements`; `ConfusionMatrixPlot[actual, predicted]` takes two
/// lists of classes. Actual classes go from top to bottom, predicted ones from left to right; the
/// darker a cell, the larger its share of the actual class.
///
/// ```wl
/// In:  Head[ConfusionMatrixPlot[{"a", "b", "a"}, {"a", "b", "b"}]]
/// Out: Graphics
///
/// In:  ConfusionMatrixPlot[{"a", "b", "a"}, {"a", "b"}]
/// Msg: ConfusionMatrixPlot::len: The lists of actual and predicted classes have the different lengths 3 and 2.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ClassifierMeasurements", "NetMeasurements"})
final class ConfusionMatrixPlot {
  private static final Str PLOT = Str.of("ConfusionMatrixPlot");

  /// Lists of different lengths.
  static final Message LEN =
      Message.of(
          "ConfusionMatrixPlot::len",
          "The lists of actual and predicted classes have the different lengths `1` and `2`.");

  private ConfusionMatrixPlot() {}

  @Form
  static @Nullable Expr of(Expr object, Frame frame) {
    return object instanceof ClassifierMeasurementsObject ? frame.call(object, PLOT) : null;
  }

  @Form
  static @Nullable Expr of(Expr actual, Expr predicted, Frame frame) {
    if (actual instanceof Net) {
      return frame.call(new ClassifierMeasurementsObject(actual, predicted), PLOT);
    }
    if (!(actual instanceof Normal rows) || !(predicted instanceof Normal columns)) {
      return null;
    }
    if (!Lists.isList(rows) || !Lists.isList(columns)) {
      return null;
    }
    if (rows.size() != columns.size()) {
      return frame.fail(LEN, Int.of(rows.size()), Int.of(columns.size()));
    }
    return frame.call(Symbol.system("Union"), rows, columns) instanceof Normal classes
        ? plot(rows, columns, classes.args(), frame)
        : null;
  }

  private static Expr plot(Normal rows, Normal columns, List<Expr> classes, Frame frame) {
    var confusion = new Confusion(classes.size());
    for (int i = 0; i < rows.size(); i++) {
      confusion.add(classes.indexOf(rows.arg(i)), classes.indexOf(columns.arg(i)));
    }
    return MeasurementPlots.confusion(confusion, classes, frame);
  }
}
