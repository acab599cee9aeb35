package org.scheelite.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.expr.Expr;
import org.scheelite.syntax.Names;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// Runs `src/test/cases/print`: an expression, and how it is written in both forms.
///
/// `-Daccept` writes the answers into the files.
class PrintCasesTest {
  private static final Path CASES = Path.of("src/test/cases/print");
  private static final String IN = "In:  ";

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      var tests = new ArrayList<DynamicTest>();
      for (Path file : files.sorted().toList()) {
        if (System.getProperty("accept") != null) {
          accept(file);
        }
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i + 2 < lines.size(); i += 3) {
          String in = lines.get(i).substring(IN.length());
          List<String> expected = lines.subList(i + 1, i + 3);
          tests.add(
              DynamicTest.dynamicTest(
                  file.getFileName() + ":" + (i + 1) + " " + in,
                  () -> assertEquals(expected, answers(in))));
        }
      }
      return tests.stream();
    }
  }

  private static void accept(Path file) throws IOException {
    var lines = new ArrayList<String>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(IN)) {
        lines.add(line);
        lines.addAll(answers(line.substring(IN.length())));
      }
    }
    Files.write(file, lines);
  }

  private static List<String> answers(String in) {
    Expr expr = read(in);
    return List.of(
        "InputForm:  " + oneLine(expr, Form.INPUT), "OutputForm: " + oneLine(expr, Form.OUTPUT));
  }

  private static String oneLine(Expr expr, Form form) {
    return Printer.print(expr, form).replace("\n", "\\n");
  }

  static Expr read(String text) {
    var complete = (Parsed.Complete) Parser.standard().parse(text);
    return Folded.of(complete.statements().getFirst().expr(Names.SYSTEM));
  }
}
