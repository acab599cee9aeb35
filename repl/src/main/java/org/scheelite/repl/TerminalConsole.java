package org.scheelite.repl;

import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.message.Issued;

/// The console of a session at a terminal: lines, messages, and one status line below them.
final class TerminalConsole implements Console {
  private final Terminal terminal;
  private String status = "";

  TerminalConsole(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void println(String line) {
    String shown = status;
    status("");
    terminal.writer().println(line);
    terminal.flush();
    status(shown);
  }

  @Override
  public synchronized void print(String text) {
    String shown = status;
    status("");
    terminal.writer().print(text);
    terminal.flush();
    status(shown);
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
  public synchronized void status(String line) {
    if (line.isEmpty() && status.isEmpty()) {
      return;
    }
    int width = Math.max(20, terminal.getWidth()) - 1;
    terminal.writer().print('\r');
    terminal.puts(Capability.clr_eol);
    terminal.writer().print(line.length() > width ? line.substring(0, width) : line);
    terminal.flush();
    status = line;
  }
}
