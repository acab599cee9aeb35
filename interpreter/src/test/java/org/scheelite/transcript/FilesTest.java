package org.scheelite.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
  private static final String BLOCK = "```wl\nIn:  a\n```\n";

  @TempDir Path folder;

  private void write(String text, String... path) throws IOException {
    Path file = folder.resolve(Path.of("", path));
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static Evaluator silent() {
    return code -> new Result(List.of(), List.of(), "");
  }

  @Test
  void findsTheCasesOfAModule() throws IOException {
    write("In:  a\nIn:  b\n", "src", "test", "cases", "eval", "order.case");
    write("In:  c\n", "src", "test", "cases", "list", "Gone.case");
    write("/// A.\n/// ```wl\n/// In:  d\n/// ```\n", "src", "main", "java", "a", "A.java");
    var module = new ModuleCases(folder, FilesTest::silent);
    assertEquals(
        List.of(
            Path.of("eval", "order.case") + ":1 a",
            Path.of("eval", "order.case") + ":2 b",
            Path.of("list", "Gone.case") + ":1 c",
            Path.of("a", "A.java") + ":3 d"),
        module.checks().map(Check::name).toList());
    assertEquals(
        List.of(Path.of("list", "Gone.case") + ": no builtin of this module has this name"),
        module.faults());
    assertEquals(List.of(), module.gaps());
  }

  @Test
  void findsTheGuides() throws IOException {
    write(BLOCK, "README.md");
    write(BLOCK, "OTHER.md");
    write(BLOCK, "docs", "nets", "first.md");
    write(BLOCK, "docs", "target", "copy.md");
    assertEquals(
        List.of("README.md:2 a", Path.of("docs", "nets", "first.md") + ":2 a"),
        new Guides(folder, FilesTest::silent).checks().map(Check::name).toList());
  }
}
