package org.scheelite.repl;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a front reads and writes, in UTF-8 whatever the host's settings are.
///
/// @param isWatched whether input and output are a terminal with a person before it
record Streams(BufferedReader in, PrintStream out, PrintStream err, boolean isWatched) {

  /// The program's own.
  static Streams standard() {
    Console console = System.console();
    return new Streams(
        reader(System.in),
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        console != null && console.isTerminal());
  }

  static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /// A writer that passes on every line at once.
  static PrintStream writer(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
