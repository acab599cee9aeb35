package org.scheelite.repl;

import java.io.PrintStream;
import java.util.List;
import org.scheelite.builtin.Console;
import org.scheelite.message.Issued;

/// A console over plain streams: results and `Print` on one, messages and progress on the other.
final class PlainConsole implements Console {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Painter painter = new Painter();
  private final TerminalSize size = new TerminalSize();

  PlainConsole(Streams streams) {
    this.out = streams.out();
    this.err = streams.err();
    this.terminal = streams.isWatched();
  }

  @Override
  public synchronized void println(String line) {
    above(() -> out.println(line));
  }

  @Override
  public synchronized void print(String text) {
    above(
        () -> {
          out.print(text);
          out.flush();
        });
  }

  @Override
  public synchronized void message(Issued message) {
    above(() -> err.println(message));
  }

  @Override
  public synchronized void report(String line) {
    above(() -> err.println(line));
  }

  /// Writes above the lines about work under way.
  private void above(Runnable writing) {
    List<String> shown = painter.shown();
    panel(List.of());
    writing.run();
    panel(shown);
  }

  @Override
  public boolean isTerminal() {
    return terminal;
  }

  @Override
  public int columns() {
    return size.columns();
  }

  @Override
  public void status(String line) {
    panel(line.isEmpty() ? List.of() : List.of(line));
  }

  @Override
  public synchronized void panel(List<String> lines) {
    if (!terminal || lines.isEmpty() && painter.shown().isEmpty()) {
      return;
    }
    err.print(painter.painted(lines, size.columns(), size.rows()));
    err.flush();
  }
}
