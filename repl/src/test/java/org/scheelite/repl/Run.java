package org.scheelite.repl;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run of the program inside the test's own process.
///
/// @param status the exit status
record Run(int status, String out, String err) {

  /// Runs the program with these arguments and an empty input.
  static Run of(String... args) {
    return reading("", args);
  }

  /// Runs the program with these arguments and this input.
  static Run reading(String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new BufferedReader(new StringReader(input)),
            Streams.writer(out),
            Streams.writer(err),
            false);
    int status = Main.run(List.of(args), streams);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
