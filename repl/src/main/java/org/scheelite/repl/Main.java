package org.scheelite.repl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
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
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) {
    try {
      String first = args.isEmpty() ? "" : args.getFirst();
      return switch (first) {
        case "" -> Terminals.open();
        case "--help", "-h" -> say(USAGE.stripTrailing());
        case "--version" -> say(Host.VERSION);
        case "--batch" -> new Batch(Streams.input(), Streams.output()).run();
        case "-c" -> args.size() == 2 ? Script.expression(args.get(1)) : misused(args);
        default -> first.startsWith("-") ? misused(args) : Script.file(Path.of(first), args);
      };
    } catch (IOException | UncheckedIOException e) {
      Streams.error().println("scheelite: " + e.getMessage());
      return 1;
    }
  }

  private static int say(String text) {
    Streams.output().println(text);
    return 0;
  }

  private static int misused(List<String> args) {
    Streams.error().println("scheelite: cannot use " + Arrays.toString(args.toArray()));
    Streams.error().print(USAGE);
    Streams.error().flush();
    return 2;
  }
}
