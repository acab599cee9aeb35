package org.scheelite.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The programs of `docs/examples` run, here for a short time.
@Timeout(600)
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../docs/examples").toAbsolutePath().normalize();

  @TempDir Path folder;

  /// What a program prints that writes its pictures into a folder of its own.
  private String printed(String name, String argument) throws IOException {
    Path file = folder.resolve("run.wl");
    Files.writeString(
        file, "SetDirectory[\"" + folder + "\"];\nGet[\"" + EXAMPLES.resolve(name) + "\"]\n");
    Run run = Run.of(file.toString(), argument);
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertTrue(run.out().endsWith("-Graphics-\n"), run.out());
    return run.out();
  }

  @Test
  void remarksAreTold() throws IOException {
    assertTrue(printed("sentiment.wl", "1").contains("right of 160 new remarks: "));
    assertTrue(Files.exists(folder.resolve("sentiment-loss.png")));
  }

  @Test
  void charactersAreWritten() throws IOException {
    assertTrue(
        printed("character-model.wl", "1").contains("words of the poem among those written"));
    assertTrue(Files.exists(folder.resolve("character-model-loss.png")));
  }

  @Test
  void sumsAreWritten() throws IOException {
    assertTrue(printed("addition.wl", "1").contains("right of 1000 new sums: "));
    assertTrue(Files.exists(folder.resolve("addition-loss.png")));
  }
}
