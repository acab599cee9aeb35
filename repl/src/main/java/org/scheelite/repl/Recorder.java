package org.scheelite.repl;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Console;
import org.scheelite.message.Issued;

/// A console that keeps what `Print` and its kin write. Messages are left to the outcome.
final class Recorder implements Console {
  private final List<String> lines = new ArrayList<>();

  @Override
  public synchronized void println(String line) {
    lines.add(line);
  }

  @Override
  public void message(Issued message) {} // the outcome has them all

  /// What was written since the last call, line by line.
  synchronized String take() {
    String text = String.join("\n", lines);
    lines.clear();
    return text;
  }
}
