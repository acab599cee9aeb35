package org.scheelite.repl;

import java.io.PrintStream;
import org.scheelite.builtin.Console;
import org.scheelite.message.Issued;

/// A console over plain streams: results and `Print` on one, messages and progress on the other.
final class PlainConsole implements Console {
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private String status = "";

  PlainConsole(Streams streams) {
    this.out = streams.out();
    this.err = streams.err();
    this.terminal = streams.isWatched();
  }

  @Override
  public synchronized void println(String line) {
    String shown = status;
    status("");
    out.println(line);
    status(shown);
  }

  @Override
  public synchronized void print(String text) {
    String shown = status;
    status("");
    out.print(text);
    out.flush();
    status(shown);
  }

  @Override
  public synchronized void message(Issued message) {
    String shown = status;
    status("");
    err.println(message);
    status(shown);
  }

  @Override
  public boolean isTerminal() {
    return terminal;
  }

  @Override
  public synchronized void status(String line) {
    if (!terminal || line.isEmpty() && status.isEmpty()) {
      return;
    }
    err.print(ERASE_LINE + line);
    err.flush();
    status = line;
  }
}
