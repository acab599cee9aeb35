package org.scheelite.repl;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The program's standard streams, in UTF-8 whatever the host's settings are.
final class Streams {
  private Streams() {}

  static BufferedReader input() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  /// Standard output; every line is passed on at once.
  static PrintStream output() {
    return of(FileDescriptor.out);
  }

  static PrintStream error() {
    return of(FileDescriptor.err);
  }

  private static PrintStream of(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
