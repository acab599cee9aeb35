package org.scheelite.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the cases of one block. A case ends where a line is neither labelled nor indented, or
/// where the next begins.
final class BlockReader {

  /// A line of a file.
  ///
  /// @param number from 1
  /// @param margin what stands before the text
  record Line(int number, String margin, String text) {}

  private final List<Line> lines;
  private int at;

  BlockReader(List<Line> lines) {
    this.lines = lines;
  }

  List<Case> cases() {
    var cases = new ArrayList<Case>();
    while (at < lines.size()) {
      if (labelAt(at) == Label.IN) {
        cases.add(readCase());
      } else {
        at++;
      }
    }
    return cases;
  }

  private Case readCase() {
    Line first = lines.get(at);
    String code = readText(Label.IN);
    int answer = lines.get(at - 1).number() + 1;
    Map<Label, List<String>> said = new EnumMap<>(Label.class);
    for (Label label = labelHere(); label != null && label != Label.IN; label = labelHere()) {
      said.computeIfAbsent(label, unused -> new ArrayList<>()).add(readText(label));
    }
    boolean approximate = said.containsKey(Label.ABOUT);
    List<String> output = said.getOrDefault(approximate ? Label.ABOUT : Label.OUT, List.of());
    var expected =
        new Result(
            said.getOrDefault(Label.PRINT, List.of()),
            said.getOrDefault(Label.MESSAGE, List.of()),
            String.join("\n", output),
            String.join("\n", said.getOrDefault(Label.ERROR, List.of())));
    int end = lines.get(at - 1).number() + 1;
    return new Case(first.number(), answer, end, first.margin(), code, expected, approximate);
  }

  /// The text behind a label and on the indented lines after it.
  private String readText(Label label) {
    var text = new StringBuilder(label.textOf(lines.get(at++).text()));
    while (at < lines.size() && isIndented(lines.get(at).text())) {
      text.append('\n').append(Label.continued(lines.get(at++).text()));
    }
    return text.toString();
  }

  private static boolean isIndented(String text) {
    return !text.isBlank() && (text.startsWith(" ") || text.startsWith("\t"));
  }

  private @Nullable Label labelHere() {
    return at < lines.size() ? labelAt(at) : null;
  }

  private @Nullable Label labelAt(int index) {
    return Label.of(lines.get(index).text()).orElse(null);
  }
}
