package org.scheelite.std.io.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Data and texts for trying things out.
///
/// `ExampleData[]` lists the types, `ExampleData["type"]` what there is of a type,
/// `ExampleData[{"type", "name"}]` gives one of them and `ExampleData[{"type", "name"}, "element"]`
/// a part of it or a fact about it; the element `"Properties"` lists those.
///
/// `{"MachineLearning", name}` gives rules from examples to classes, with the elements `"Data"`,
/// `"TrainingData"` and `"TestData"`. `"FisherIris"` and `"OpticalDigits"` (1797 handwritten digits
/// of 8 by 8 pixels) are shipped. `"MNIST"`, `"FashionMNIST"`, `"CIFAR-10"` and `"CIFAR-100"` are
/// read from their original files, compressed or not, in the folder that the environment variable
/// `SCHEELITE_DATA` names, or else in `.scheelite/data` of the home directory. `{"Statistics",
/// "FisherIris"}` is a plain table. Other examples are not shipped; `Import` reads them from a
/// file.
///
/// ```wl
/// In:  First[ExampleData[{"Statistics", "FisherIris"}]]
/// Out: {5.1, 3.5, 1.4, 0.2, "setosa"}
/// In:  ExampleData[{"MachineLearning", "FisherIris"}][[101]]
/// Out: {6.3, 3.3, 6., 2.5} -> "virginica"
/// In:  Length /@ {ExampleData[{"MachineLearning", "FisherIris"}, "TrainingData"], ExampleData[{"MachineLearning", "FisherIris"}, "TestData"]}
/// Out: {105, 45}
/// In:  ExampleData[{"MachineLearning", "FisherIris"}, "VariableDescriptions"]
/// Out: {"Sepal length", "Sepal width", "Petal length", "Petal width"} -> "Species of iris"
/// In:  WordCount[ExampleData[{"Text", "GettysburgAddress"}]]
/// Out: 271
/// In:  ExampleData["Text"]
/// Out: {{"Text", "AliceInWonderland"}, {"Text", "GettysburgAddress"}, {"Text", "ToBeOrNotToBe"}}
/// In:  ExampleData[{"TestImage", "Lena"}]
/// Msg: ExampleData::notent: {TestImage, Lena} is not shipped; Import reads such data from a file.
/// Out: ExampleData[{"TestImage", "Lena"}]
/// ```
@Builtin(seeAlso = {"ResourceData", "Import"})
final class ExampleData {
  /// There is no such example.
  static final Message NOTENT =
      Message.of("ExampleData::notent", "`1` is not shipped; Import reads such data from a file.");

  /// The example has no such element.
  static final Message NOTPROP =
      Message.of("ExampleData::notprop", "`1` is not an element of `2`; there are `3`.");

  private ExampleData() {}

  @Form
  static Expr types(Frame frame) {
    List<String> types =
        frame.shared(ExampleShelf.ALL).stream().map(ExampleSet::type).distinct().sorted().toList();
    return LabelledExamples.texts(types);
  }

  @Form
  static @Nullable Expr data(Expr wish, Frame frame) {
    if (!(wish instanceof Str(String type))) {
      ExampleSet set = set(wish, frame);
      return set == null ? null : value(set, set.elements().getFirst(), "ExampleData", frame);
    }
    var names = new ArrayList<String>();
    for (ExampleSet set : frame.shared(ExampleShelf.ALL)) {
      if (set.type().equals(type)) {
        names.add(set.name());
      }
    }
    names.sort(null);
    return names.isEmpty()
        ? frame.decline(NOTENT, wish)
        : Call.list(names.stream().map(name -> (Expr) Call.list(wish, Str.of(name))).toList());
  }

  @Form
  static @Nullable Expr data(Expr wish, Str element, Frame frame) {
    ExampleSet set = set(wish, frame);
    if (set == null) {
      return null;
    }
    if (!set.elements().contains(element.value())) {
      Expr known = LabelledExamples.texts(set.elements());
      return frame.decline(NOTPROP, element, wish, known);
    }
    return value(set, element.value(), "ExampleData", frame);
  }

  private static @Nullable ExampleSet set(Expr wish, Frame frame) {
    ExampleSet set =
        wish instanceof Normal pair
                && pair.is(Sym.LIST, 2)
                && pair.arg(0) instanceof Str(String type)
                && pair.arg(1) instanceof Str(String name)
            ? ExampleShelf.named(type, name, frame)
            : null;
    if (set == null) {
      frame.message(NOTENT, wish);
    }
    return set;
  }

  static Expr value(ExampleSet set, String element, String owner, Frame frame) {
    Expr value = set.element(element, owner, frame);
    return value == null ? Sym.FAILED : value;
  }
}
