package org.scheelite.std;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.transcript.ModuleCases;
import org.scheelite.transcript.SessionEvaluator;

/// Runs the case files and the examples in doc comments.
class CasesTest {
  private static final ModuleCases CASES =
      new ModuleCases(Path.of(""), SessionEvaluator.installed());

  @TestFactory
  Stream<DynamicTest> cases() {
    return CASES
        .checks()
        .map(check -> DynamicTest.dynamicTest(check.name(), check.place(), check::run));
  }

  @Test
  void keepsTheRulesForCases() {
    assertEquals(List.of(), CASES.faults());
  }

  /// Leaves a list in `target/gaps.txt`: messages no case provokes, options no case uses.
  @Test
  void tellsWhatNoCaseCovers() throws IOException {
    Files.write(Path.of("target", "gaps.txt"), CASES.gaps());
  }
}
