package org.scheelite.std.io.example;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// A collection of data by its name.
///
/// `ResourceData["name"]` and `ResourceData["name", "element"]` give what `ExampleData` does for
/// the machine-learning data of that name; nothing is fetched from elsewhere. `"MNIST"`,
/// `"FashionMNIST"`, `"CIFAR-10"` and `"CIFAR-100"` need their files, see `ExampleData`.
///
/// ```wl
/// In:  Length[ResourceData["FisherIris", "TrainingData"]]
/// Out: 105
/// In:  ResourceData["Nonsense"]
/// Msg: ResourceData::notfound: There is no resource named Nonsense here, and none is fetched from elsewhere; Import reads data from a file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ExampleData", "Import"})
final class ResourceData {
  /// There is no such resource.
  static final Message NOTFOUND =
      Message.of(
          "ResourceData::notfound",
          "There is no resource named `1` here, and none is fetched from elsewhere; Import reads data"
              + " from a file.");

  /// The resource has no such element.
  static final Message NOTELEM =
      Message.of("ResourceData::notelem", "`1` is not an element of `2`; there are `3`.");

  private ResourceData() {}

  @Form
  static @Nullable Expr data(Str name, Frame frame) {
    return data(name, Str.of(""), frame);
  }

  @Form
  static @Nullable Expr data(Str name, Str element, Frame frame) {
    ExampleSet set = ExampleShelf.named("MachineLearning", name.value(), frame);
    set = set == null ? ExampleShelf.named(null, name.value(), frame) : set;
    if (set == null) {
      return frame.fail(NOTFOUND, name);
    }
    String wish = element.value().isEmpty() ? set.elements().getFirst() : element.value();
    if (!set.elements().contains(wish)) {
      frame.message(NOTELEM, element, name, LabelledExamples.texts(set.elements()));
      return Sym.FAILED;
    }
    return ExampleData.value(set, wish, "ResourceData", frame);
  }
}
