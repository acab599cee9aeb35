package org.scheelite.repl;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.scheelite.builtin.Console;
import org.scheelite.message.Issued;

/// The console of a session at a terminal: lines, messages, and below them lines about work under
/// way.
final class TerminalConsole implements Console {
  private static final int USUAL_COLUMNS = 80;
  private static final int USUAL_ROWS = 24;

  private final Terminal terminal;
  private final Painter painter = new Painter();

  TerminalConsole(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void println(String line) {
    above(out -> out.println(line));
  }

  @Override
  public synchronized void print(String text) {
    above(out -> out.print(text));
  }

  /// Writes above the lines about work under way.
  private void above(Consumer<PrintWriter> writing) {
    List<String> shown = painter.shown();
    terminal.writer().print(painter.erased(columns()));
    writing.accept(terminal.writer());
    if (!shown.isEmpty()) {
      terminal.writer().print(painter.painted(shown, columns(), rows()));
    }
    terminal.flush();
  }

  @Override
  public void message(Issued message) {
    println(message.toString());
  }

  @Override
  public boolean isTerminal() {
    return true;
  }

  @Override
  public int columns() {
    return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_COLUMNS;
  }

  private int rows() {
    return terminal.getHeight() > 0 ? terminal.getHeight() : USUAL_ROWS;
  }

  @Override
  public void status(String line) {
    panel(line.isEmpty() ? List.of() : List.of(line));
  }

  @Override
  public synchronized void panel(List<String> lines) {
    boolean simple = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    if (simple || lines.isEmpty() && painter.shown().isEmpty()) {
      return;
    }
    terminal.writer().print(painter.painted(lines, columns(), rows()));
    terminal.flush();
  }

  /// An interrupt was typed, and the terminal shows its key behind the last line: what comes next
  /// begins a new one.
  synchronized void interrupted() {
    if (painter.shown().isEmpty()) {
      terminal.writer().println();
    } else {
      terminal.writer().print(painter.erased(columns()));
    }
    terminal.flush();
  }
}
