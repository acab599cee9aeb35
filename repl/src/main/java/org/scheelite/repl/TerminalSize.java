package org.scheelite.repl;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// How large the terminal is that a program without a line editor runs in: what `stty` says, asked
/// again now and then because people resize windows.
final class TerminalSize {
  /// So long an answer is good, in nanoseconds.
  private static final long GOOD = 2_000_000_000L;

  private static final long PATIENCE_MILLIS = 500;

  private int columns = 80;
  private int rows = 24;
  private long asked = System.nanoTime() - GOOD;
  private boolean known = true;

  int columns() {
    ask();
    return columns;
  }

  int rows() {
    ask();
    return rows;
  }

  private void ask() {
    if (!known || System.nanoTime() - asked < GOOD) {
      return;
    }
    asked = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        read(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
      } else {
        process.destroyForcibly();
      }
    } catch (IOException noTerminal) {
      known = false; // the usual size has to do
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(String answer) {
    String[] parts = answer.strip().split(" ");
    if (parts.length == 2 && answer.strip().matches("\\d{1,5} \\d{1,5}")) {
      rows = Math.max(2, Integer.parseInt(parts[0]));
      columns = Math.max(2, Integer.parseInt(parts[1]));
    }
  }
}
