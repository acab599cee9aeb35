package org.scheelite.repl;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.scheelite.syntax.Parsed;

/// The interactive front: a session at a terminal, or over plain streams where there is none.
final class Terminals {
  private static final String CONTINUATION = "   ";

  /// So many faults one after another mean that the terminal is gone.
  private static final int MOST_FAULTS = 5;

  private Terminals() {}

  /// Opens a session and stays until it is left; the exit status.
  static int open(Streams streams) throws IOException {
    return streams.isWatched() ? interactive() : piped(streams);
  }

  /// Shows the results of what comes in as a dialogue, as soon as an input is complete.
  private static int piped(Streams streams) throws IOException {
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    try (Session session = Host.engine().newSession(new PlainConsole(streams))) {
      var dialogue = new Dialogue(session, out, value -> "");
      var text = new StringBuilder();
      Integer exit = null;
      String line;
      while (exit == null && (line = streams.in().readLine()) != null) {
        text.append(line).append('\n');
        if (!streams.in().ready() && !isOpen(text.toString())) {
          exit = dialogue.evaluate(text.toString());
          text.setLength(0);
        }
      }
      if (exit == null) {
        exit = dialogue.evaluate(text.toString());
      }
      return exit == null ? 0 : exit;
    }
  }

  private static boolean isOpen(String text) {
    return Session.read(text) instanceof Parsed.Incomplete;
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
      LineReader reader = reader(terminal, session);
      terminal.handle(
          Terminal.Signal.INT,
          signal -> {
            console.interrupted();
            session.cancel();
          });
      var dialogue =
          new Dialogue(
              session,
              terminal.writer(),
              value -> Pictures.shown(value, session, environment, terminal.getWidth()));
      terminal.writer().println(Host.VERSION + "  —  ?Name explains, Ctrl-D leaves");
      keepHistory(reader, environment);
      terminal.writer().println();
      return untilLeft(reader, dialogue, terminal.writer());
    }
  }

  /// Ctrl-C at the prompt drops the line, Ctrl-D at an empty one leaves.
  private static int untilLeft(LineReader reader, Dialogue dialogue, PrintWriter out) {
    int faults = 0;
    while (faults < MOST_FAULTS) {
      try {
        Integer exit = dialogue.evaluate(reader.readLine(dialogue.prompt()));
        if (exit != null) {
          return exit;
        }
        faults = 0;
      } catch (UserInterruptException dropped) {
        faults = 0;
      } catch (EndOfFileException left) {
        return 0;
      } catch (RuntimeException bug) { // whatever the line editor does, definitions are not lost
        faults++;
        out.println("This is a fault of Scheelite itself; please report it: " + bug);
      }
      out.flush();
    }
    return 1;
  }

  private static LineReader reader(Terminal terminal, Session session) {
    return LineReaderBuilder.builder()
        .appName("scheelite")
        .terminal(terminal)
        .parser(new InputParser())
        .highlighter(new Colours())
        .completer(new NameCompleter(session))
        .variable(LineReader.HISTORY_SIZE, 5_000)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION)
        .variable(LineReader.INDENTATION, 0)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.AUTO_FRESH_LINE, true)
        .build();
  }

  private static void keepHistory(LineReader reader, Map<String, String> environment) {
    Path file = history(environment);
    try {
      Files.createDirectories(file.getParent());
      reader.setVariable(LineReader.HISTORY_FILE, file);
    } catch (IOException e) {
      reader.getTerminal().writer().println("Inputs are not kept: cannot use " + file);
    }
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
