package org.scheelite.std.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Libraries;
import org.scheelite.eval.Kernel;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;
import org.scheelite.syntax.Statement;

/// Generated code and the interpreter give the same values, messages and variables for random
/// numeric programs.
final class SameResultsTest {
  private static final Duration LIMIT = Duration.ofMillis(100);
  private static final Libraries LIBRARIES = Libraries.installed();

  /// Evaluates a program in a fresh session: the values and the names of the messages; null where
  /// it takes long, as numbers may grow beyond all bounds.
  private static @Nullable List<Object> run(String program, int threshold) {
    var kernel = new Kernel(LIBRARIES, Console.silent(), EnumSet.noneOf(Capability.class));
    Acceleration.of(kernel.frame()).threshold(threshold);
    var parsed = (Parsed.Complete) Parser.standard().parse(program);
    var found = new ArrayList<Object>();
    for (Statement statement : parsed.statements()) {
      kernel.budget().limit(LIMIT);
      Kernel.Ending ending =
          kernel.run(() -> statement.expr(kernel.definitions()::resolve), true, Long.MAX_VALUE);
      if (ending.stopped() != null) {
        return null;
      }
      assertNull(ending.bug(), program);
      found.add(Objects.requireNonNull(ending.value()));
      ending.messages().forEach(message -> found.add(message.name()));
    }
    kernel.close();
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomPrograms(long seed) {
    var writer = new RandomPrograms(new Random(seed));
    for (int i = 0; i < 120; i++) {
      String program = writer.program();
      List<Object> fast = run(program, 1);
      List<Object> slow = fast == null ? null : run(program, Integer.MAX_VALUE);
      if (slow != null) {
        assertEquals(slow, fast, program);
      }
    }
  }

  /// The test above is worth something only where there is code for many programs.
  @Test
  void manyProgramsHaveCode() {
    var kernel = new Kernel(LIBRARIES, Console.silent(), EnumSet.noneOf(Capability.class));
    var writer = new RandomPrograms(new Random(99));
    int before = Acceleration.of(kernel.frame()).codeCount(kernel.frame());
    for (int i = 0; i < 100; i++) {
      run(writer.program(), 1);
    }
    assertTrue(Acceleration.of(kernel.frame()).codeCount(kernel.frame()) > before + 50);
  }
}
