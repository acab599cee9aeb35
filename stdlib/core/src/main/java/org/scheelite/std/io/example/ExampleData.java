package org.scheelite.std.io.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Data and texts for trying things out.
///
/// `ExampleData[{"Statistics", "FisherIris"}]` gives rows of four lengths and the name of a
/// species, `ExampleData[{"MachineLearning", "FisherIris"}]` rules from lengths to species,
/// `ExampleData[{"Text", "GettysburgAddress"}]` and `ExampleData[{"Text", "ToBeOrNotToBe"}]` texts.
/// `ExampleData["type"]` lists what there is of a type, `ExampleData[]` the types. Other examples
/// are not shipped; `Import` reads them from a file.
///
/// ```wl
/// In:  First[ExampleData[{"Statistics", "FisherIris"}]]
/// Out: {5.1, 3.5, 1.4, 0.2, "setosa"}
/// In:  ExampleData[{"MachineLearning", "FisherIris"}][[101]]
/// Out: {6.3, 3.3, 6., 2.5} -> "virginica"
/// In:  WordCount[ExampleData[{"Text", "GettysburgAddress"}]]
/// Out: 271
/// In:  ExampleData["Text"]
/// Out: {{"Text", "GettysburgAddress"}, {"Text", "ToBeOrNotToBe"}}
/// In:  ExampleData[{"TestImage", "Lena"}]
/// Msg: ExampleData::notent: {TestImage, Lena} is not shipped; Import reads such data from a file.
/// Out: ExampleData[{"TestImage", "Lena"}]
/// ```
@Builtin(seeAlso = {"Import"})
final class ExampleData {
  /// There is no such example.
  static final Message NOTENT =
      Message.of("ExampleData::notent", "`1` is not shipped; Import reads such data from a file.");

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "MachineLearning", List.of("FisherIris"),
          "Statistics", List.of("FisherIris"),
          "Text", List.of("GettysburgAddress", "ToBeOrNotToBe"));

  private ExampleData() {}

  @Form
  static Expr types() {
    return Call.list(NAMES.keySet().stream().sorted().map(type -> (Expr) Str.of(type)).toList());
  }

  @Form
  static @Nullable Expr data(Expr wish, Frame frame) {
    if (wish instanceof Str(String type)) {
      List<String> names = NAMES.get(type);
      return names == null
          ? frame.decline(NOTENT, wish)
          : Call.list(names.stream().map(name -> (Expr) Call.list(wish, Str.of(name))).toList());
    }
    if (!(wish instanceof Normal pair)
        || !pair.is(Sym.LIST, 2)
        || !(pair.arg(0) instanceof Str(String type))
        || !(pair.arg(1) instanceof Str(String name))
        || !NAMES.getOrDefault(type, List.of()).contains(name)) {
      return frame.decline(NOTENT, wish);
    }
    String text = text(name + (type.equals("Text") ? ".txt" : ".csv"));
    if (type.equals("Text")) {
      return Str.of(text.strip());
    }
    Expr table = frame.call(Symbol.system("ImportString"), Str.of(text), Str.of("CSV"));
    return type.equals("Statistics") || !(table instanceof Normal rows) ? table : rules(rows);
  }

  /// Rules from all columns but the last to the last.
  private static Expr rules(Normal rows) {
    var rules = new ArrayList<Expr>();
    for (Expr row : rows.args()) {
      if (row instanceof Normal cells) {
        int last = cells.size() - 1;
        double[] inputs = new double[last];
        for (int i = 0; i < last; i++) {
          inputs[i] = cells.arg(i) instanceof Num number ? number.doubleValue() : Double.NaN;
        }
        rules.add(Call.rule(Packed.of(inputs), cells.arg(last)));
      }
    }
    return Call.list(rules);
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(ExampleData.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
