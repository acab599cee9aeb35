package org.scheelite.repl;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.scheelite.api.Engine;
import org.scheelite.api.Session;

/// The interactive front: a session at a terminal, or over plain streams where there is none.
final class Terminals {
  private static final String CONTINUATION = "   ";

  private Terminals() {}

  /// Opens a session and stays until it is left; the exit status.
  static int open() throws IOException {
    java.io.Console console = System.console();
    return console != null && console.isTerminal() ? interactive() : piped();
  }

  /// Reads all of standard input and shows the results as a dialogue.
  private static int piped() throws IOException {
    PrintWriter out = new PrintWriter(Streams.output(), true, StandardCharsets.UTF_8);
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    try (Session session =
        Host.engine().newSession(new PlainConsole(Streams.output(), Streams.error()))) {
      Integer exit = new Dialogue(session, out, value -> "").evaluate(text);
      return exit == null ? 0 : exit;
    }
  }

  private static int interactive() throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      return talk(terminal, Host.engine(), System.getenv());
    }
  }

  /// Talks at a terminal until the end of input or `Exit`.
  static int talk(Terminal terminal, Engine engine, Map<String, String> environment) {
    var console = new TerminalConsole(terminal);
    try (Session session = engine.newSession(console)) {
      LineReader reader = reader(terminal, session, environment);
      terminal.handle(Terminal.Signal.INT, signal -> session.cancel());
      var dialogue =
          new Dialogue(
              session,
              terminal.writer(),
              value -> Pictures.shown(value, session, environment, terminal.getWidth()));
      terminal.writer().println(Host.VERSION + "  —  ?Name explains, Ctrl-D leaves");
      terminal.writer().println();
      while (true) {
        try {
          Integer exit = dialogue.evaluate(reader.readLine(dialogue.prompt()));
          if (exit != null) {
            return exit;
          }
        } catch (UserInterruptException discarded) {
          continue; // Ctrl-C at the prompt drops the line
        } catch (EndOfFileException left) {
          return 0;
        }
      }
    }
  }

  private static LineReader reader(
      Terminal terminal, Session session, Map<String, String> environment) {
    return LineReaderBuilder.builder()
        .appName("scheelite")
        .terminal(terminal)
        .parser(new InputParser())
        .highlighter(new Colours())
        .completer(new NameCompleter(session))
        .variable(LineReader.HISTORY_FILE, history(environment))
        .variable(LineReader.HISTORY_SIZE, 5_000)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION)
        .variable(LineReader.INDENTATION, 0)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.AUTO_FRESH_LINE, true)
        .build();
  }

  /// Where inputs are kept between sessions.
  private static Path history(Map<String, String> environment) {
    String state = environment.get("XDG_STATE_HOME");
    Path folder =
        state == null || state.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(state);
    return folder.resolve("scheelite").resolve("history");
  }
}
