package org.scheelite.repl;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The program's entry: chooses the front by the arguments.
///
/// ```text
/// scheelite                   a terminal session
/// scheelite file.wl args...   a script; exit status 0, or that of Exit[n], or 1 on trouble
/// scheelite -c 'expression'   one result
/// scheelite --batch           JSON lines for tools and editors
/// ```
public final class Main {
  private static final int MISUSED = 2;

  private static final String USAGE =
      """
      Usage:
        scheelite                    open a session in the terminal
        scheelite FILE [ARGUMENT]…   run a script
        scheelite -c EXPRESSION      print one result
        scheelite --batch            serve JSON lines on standard input and output
        scheelite --version          print the version
      """;

  private Main() {}

  /// Starts the program.
  public static void main(String[] args) {
    System.exit(run(List.of(args), Streams.standard()));
  }

  /// Runs the front that the arguments ask for; the exit status.
  static int run(List<String> args, Streams streams) {
    try {
      String first = args.isEmpty() ? "" : args.getFirst();
      return switch (first) {
        case "" -> Terminals.open(streams);
        case "--help", "-h" -> say(USAGE.stripTrailing(), streams);
        case "--version" -> say(Host.VERSION, streams);
        case "--batch" -> args.size() == 1 ? batch(streams) : misused(args, streams);
        case "-c" ->
            args.size() == 2 ? new Script(streams).expression(args.get(1)) : misused(args, streams);
        default ->
            first.startsWith("-")
                ? misused(args, streams)
                : new Script(streams).file(Path.of(first), args);
      };
    } catch (IOException | UncheckedIOException e) {
      streams.err().println("scheelite: " + e.getMessage());
      return 1;
    }
  }

  /// Nothing but answers goes to standard output, whatever a library may write there.
  private static int batch(Streams streams) throws IOException {
    PrintStream before = System.out;
    System.setOut(streams.err());
    try {
      return new Batch(streams).run();
    } finally {
      System.setOut(before);
    }
  }

  private static int say(String text, Streams streams) {
    streams.out().println(text);
    return 0;
  }

  private static int misused(List<String> args, Streams streams) {
    streams.err().println("scheelite: cannot use the arguments " + String.join(" ", args));
    streams.err().print(USAGE);
    streams.err().flush();
    return MISUSED;
  }
}
