package org.scheelite.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.scheelite.builtin.Libraries;

/// The page of the symbols is as the builtins are. The system property `accept` rewrites it.
class CoverageTest {
  private static final Path PAGE = Path.of("coverage.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String page = new Coverage(vocabulary(), Libraries.installed()).page();
    if (System.getProperty("accept") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "docs/coverage.md is stale: mvn test -pl docs -am -Dtest=CoverageTest -Daccept"
            + " -Dsurefire.failIfNoSpecifiedTests=false");
  }

  @Test
  void whatIsMissingIsNamed() {
    Map<String, List<String>> wanted = Map.of("One area", List.of("Length", "NoSuchSymbol"));
    String page = new Coverage(wanted, Libraries.installed()).page();
    assertTrue(page.contains("| One area | 2 | 1 | `NoSuchSymbol` |"), page.substring(0, 600));
    assertTrue(page.contains("| `NoSuchSymbol` | **missing** |"));
  }

  private static Map<String, List<String>> vocabulary() throws IOException {
    try (InputStream in = CoverageTest.class.getResourceAsStream("vocabulary.txt")) {
      return Coverage.areas(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
