package org.scheelite.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// Runs `src/test/cases/parse`: an input and the `FullForm` it reads to, or what is said of it.
///
/// `-Daccept` writes the answers into the files.
class ParseCasesTest {
  private static final Path CASES = Path.of("src/test/cases/parse");
  private static final String IN = "In:  ";
  private static final String OUT = "Out: ";

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      var tests = new ArrayList<DynamicTest>();
      for (Path file : files.sorted().toList()) {
        if (System.getProperty("accept") != null) {
          accept(file);
        }
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i + 1 < lines.size(); i++) {
          if (lines.get(i).startsWith(IN) && lines.get(i + 1).startsWith(OUT)) {
            tests.add(test(file, i + 1, lines.get(i), lines.get(i + 1)));
          }
        }
      }
      return tests.stream();
    }
  }

  private static DynamicTest test(Path file, int line, String in, String out) {
    String name = file.getFileName() + ":" + line + " " + in.substring(IN.length());
    return DynamicTest.dynamicTest(
        name, () -> assertEquals(out.substring(OUT.length()), answer(in.substring(IN.length()))));
  }

  private static void accept(Path file) throws IOException {
    var lines = new ArrayList<String>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(OUT)) {
        lines.add(line);
      }
      if (line.startsWith(IN)) {
        lines.add(OUT + answer(line.substring(IN.length())));
      }
    }
    Files.write(file, lines);
  }

  private static String answer(String input) {
    return switch (Parser.standard().parse(input)) {
      case Parsed.Complete(var statements, _, _) ->
          statements.stream()
              .map(statement -> Printer.print(statement.expr(Names.SYSTEM), Form.FULL))
              .collect(Collectors.joining(" | "));
      case Parsed.Incomplete(_, _, var offset, var expected) ->
          "incomplete from %d: expected %s".formatted(offset, expected);
      case Parsed.Wrong(_, _, var fault) ->
          "wrong at %d: %s".formatted(fault.column(), fault.message());
    };
  }
}
