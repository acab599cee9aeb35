package org.scheelite.repl;

import org.scheelite.builtin.Console;
import org.scheelite.message.Issued;

/// A console that keeps what `Print` and its kin write. Messages are left to the outcome.
final class Recorder implements Console {
  private final StringBuilder text = new StringBuilder();

  @Override
  public synchronized void println(String line) {
    text.append(line).append('\n');
  }

  @Override
  public synchronized void print(String part) {
    text.append(part);
  }

  @Override
  public void message(Issued message) {} // the outcome has them all

  /// What was written since the last call, line by line.
  synchronized String take() {
    boolean ended = !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    String written = text.substring(0, text.length() - (ended ? 1 : 0));
    text.setLength(0);
    return written;
  }
}
