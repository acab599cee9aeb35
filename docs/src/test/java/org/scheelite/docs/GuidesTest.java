package org.scheelite.docs;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.transcript.Guides;
import org.scheelite.transcript.SessionEvaluator;

/// Runs the blocks marked `wl` of the guides and the README.
class GuidesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> guides() {
    return new Guides(ROOT, SessionEvaluator.installed())
        .checks()
        .map(check -> DynamicTest.dynamicTest(check.name(), check.place(), check::run));
  }
}
