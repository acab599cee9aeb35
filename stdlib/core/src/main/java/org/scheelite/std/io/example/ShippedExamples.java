package org.scheelite.std.io.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;

/// The tables and texts that are shipped with the language. Where they come from is told beside
/// their files.
public final class ShippedExamples implements ExampleShelf {
  private static final List<String> MEASURES =
      List.of("Sepal length", "Sepal width", "Petal length", "Petal width");

  @Override
  public List<ExampleSet> sets() {
    return List.of(
        new LabelledExamples(
            "FisherIris",
            "Four lengths in centimetres of 150 iris flowers of three species.",
            "R. A. Fisher, The use of multiple measurements in taxonomic problems, Annals of"
                + " Eugenics 7 (1936). Public domain.",
            MEASURES,
            List.of("Numerical", "Numerical", "Numerical", "Numerical"),
            "Species of iris",
            (part, _, _) -> irisRules(part)),
        new IrisTable(),
        new ShippedText("AliceInWonderland", "Lewis Carroll, Alice's Adventures in Wonderland."),
        new ShippedText("GettysburgAddress", "Abraham Lincoln, the Gettysburg Address."),
        new ShippedText("ToBeOrNotToBe", "William Shakespeare, Hamlet, from act 3, scene 1."));
  }

  /// Three of ten rows are for tests, the same number of each species.
  private static List<Expr> irisRules(LabelledExamples.Part part) {
    var rules = new ArrayList<Expr>();
    List<String> lines = text("FisherIris.csv").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean test = i % 10 == 1 || i % 10 == 4 || i % 10 == 7;
      if (part == LabelledExamples.Part.ALL || test == (part == LabelledExamples.Part.TEST)) {
        String[] cells = lines.get(i).split(",", -1);
        rules.add(Call.rule(Packed.of(lengths(cells)), Str.of(cells[4])));
      }
    }
    return rules;
  }

  private static double[] lengths(String[] cells) {
    var lengths = new double[4];
    for (int i = 0; i < 4; i++) {
      lengths[i] = Double.parseDouble(cells[i]);
    }
    return lengths;
  }

  static String text(String file) {
    try (InputStream in = Objects.requireNonNull(ShippedExamples.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Rows of four lengths and a species.
  private record IrisTable() implements ExampleSet {
    @Override
    public String type() {
      return "Statistics";
    }

    @Override
    public String name() {
      return "FisherIris";
    }

    @Override
    public List<String> elements() {
      return List.of(
          "DataElements", "ColumnHeadings", "Description", "Dimensions", "Name", "Properties");
    }

    @Override
    public Expr element(String element, String owner, Frame frame) {
      return switch (element) {
        case "DataElements" -> rows();
        case "ColumnHeadings" -> {
          var names = new ArrayList<>(MEASURES);
          names.add("Species");
          yield LabelledExamples.texts(names);
        }
        case "Description" ->
            Str.of("Four lengths in centimetres of 150 iris flowers of three species.");
        case "Dimensions" -> Packed.of(150L, 5L);
        case "Name" -> Str.of(name());
        default -> LabelledExamples.texts(elements());
      };
    }

    private static Expr rows() {
      var rows = new ArrayList<Expr>();
      for (String line : text("FisherIris.csv").lines().toList()) {
        String[] cells = line.split(",", -1);
        var row = new ArrayList<Expr>();
        for (double length : lengths(cells)) {
          row.add(Real.of(length));
        }
        row.add(Str.of(cells[4]));
        rows.add(Call.list(row));
      }
      return Call.list(rows);
    }
  }

  /// A text of past centuries.
  private record ShippedText(String name, String description) implements ExampleSet {
    @Override
    public String type() {
      return "Text";
    }

    @Override
    public List<String> elements() {
      return List.of("Text", "Lines", "Words", "Description", "Name", "Properties");
    }

    @Override
    public Expr element(String element, String owner, Frame frame) {
      String text = text(name + ".txt").strip();
      return switch (element) {
        case "Text" -> Str.of(text);
        case "Lines" -> LabelledExamples.texts(text.lines().toList());
        case "Words" -> LabelledExamples.texts(List.of(text.split("[^\\p{L}\\p{N}'-]+")));
        case "Description" -> Str.of(description);
        case "Name" -> Str.of(name);
        default -> LabelledExamples.texts(elements());
      };
    }
  }
}
