package org.scheelite.std.io.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;

/// Rules from inputs to classes, parted into those to learn from and those to test with.
///
/// @param name the name, `"FisherIris"`
/// @param description what it is, in a sentence
/// @param source where it comes from, and under which licence
/// @param inputs the names of the inputs
/// @param inputTypes what the inputs are, `"Numerical"`
/// @param output the name of the class
/// @param rules where the rules come from
public record LabelledExamples(
    String name,
    String description,
    String source,
    List<String> inputs,
    List<String> inputTypes,
    String output,
    Rules rules)
    implements ExampleSet {

  /// A part of the rules.
  public enum Part {
    ALL,
    TRAINING,
    TEST
  }

  /// Where rules come from.
  @FunctionalInterface
  public interface Rules {
    /// The rules of a part; null after a message where they cannot be had.
    @Nullable List<Expr> get(Part part, String owner, Frame frame);
  }

  @Override
  public String type() {
    return "MachineLearning";
  }

  @Override
  public List<String> elements() {
    return List.of(
        "Data",
        "TrainingData",
        "TestData",
        "Description",
        "Dimensions",
        "LearningTask",
        "Name",
        "Properties",
        "Source",
        "VariableDescriptions",
        "VariableTypes");
  }

  @Override
  public @Nullable Expr element(String element, String owner, Frame frame) {
    return switch (element) {
      case "Data" -> list(rules.get(Part.ALL, owner, frame));
      case "TrainingData" -> list(rules.get(Part.TRAINING, owner, frame));
      case "TestData" -> list(rules.get(Part.TEST, owner, frame));
      case "Description" -> Str.of(description);
      case "Dimensions" -> {
        List<Expr> all = rules.get(Part.ALL, owner, frame);
        yield all == null ? null : Packed.of(all.size(), inputs.size() + 1L);
      }
      case "LearningTask" -> Str.of("Classification");
      case "Name" -> Str.of(name);
      case "Properties" -> texts(elements());
      case "Source" -> Str.of(source);
      case "VariableDescriptions" -> Call.rule(sides(inputs), Str.of(output));
      default -> Call.rule(sides(inputTypes), Str.of("Nominal"));
    };
  }

  private static @Nullable Expr list(@Nullable List<Expr> rules) {
    return rules == null ? null : Call.list(rules);
  }

  private static Expr sides(List<String> names) {
    return names.size() == 1 ? Str.of(names.getFirst()) : texts(names);
  }

  static Normal texts(List<String> names) {
    var texts = new ArrayList<Expr>();
    names.forEach(one -> texts.add(Str.of(one)));
    return Lists.of(texts);
  }
}
