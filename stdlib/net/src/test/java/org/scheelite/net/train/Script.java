package org.scheelite.net.train;

import java.nio.file.Files;
import java.nio.file.Path;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;

/// A program that evaluates a script: what tests start and kill.
final class Script {
  private Script() {}

  /// Evaluates the file that is the only argument; status 0 when that gave a value without
  /// messages.
  public static void main(String[] args) throws java.io.IOException {
    Outcome outcome = evaluate(Files.readString(Path.of(args[0])));
    boolean well = outcome instanceof Outcome.Value(_, var messages) && messages.isEmpty();
    if (!well) {
      Files.writeString(Path.of(args[0] + ".trouble"), outcome.toString());
    }
    Runtime.getRuntime().halt(well ? 0 : 1);
  }

  static Outcome evaluate(String text) {
    Engine engine = Engine.builder().allow(Capability.values()).build();
    try (Session session = engine.newSession(Console.silent())) {
      return session.evaluate(text);
    }
  }
}
