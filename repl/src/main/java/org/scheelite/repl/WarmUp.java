package org.scheelite.repl;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// What the launcher lets the virtual machine watch once after a build, so that starts are quick:
/// one expression, typical requests, and a short talk at a terminal that nobody sees.
final class WarmUp {
  private static final String TALK = "f[x_] := x^2\nf[3.5]\n?Table\n\"a\" <> \"b\"\nQuit[]\n";

  private WarmUp() {}

  /// @param args a file of requests for [Batch], and a folder for the history of the talk
  public static void main(String[] args) throws IOException {
    PrintStream nowhere = Streams.writer(OutputStream.nullOutputStream());
    try (BufferedReader requests = Files.newBufferedReader(Path.of(args[0]))) {
      var streams = new Streams(requests, nowhere, nowhere, false);
      new Script(streams).expression("1 + 1");
      new Batch(streams).run();
    }
    var input = new ByteArrayInputStream(TALK.getBytes(StandardCharsets.UTF_8));
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(false)
            .streams(input, OutputStream.nullOutputStream())
            .build()) {
      Terminals.talk(terminal, Host.engine(), Map.of("XDG_STATE_HOME", args[1]));
    }
  }
}
