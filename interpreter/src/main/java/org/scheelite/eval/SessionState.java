package org.scheelite.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;

/// What a session keeps besides definitions: inputs and results by line, what libraries keep, and
/// what the host gave it.
@SuppressWarnings("try") // what a library keeps may throw anything when it is closed
final class SessionState implements AutoCloseable {
  private final Console console;
  private final Set<Capability> allowed;
  private final Map<StateKey<?>, Object> kept = new HashMap<>();
  private final Map<Integer, List<String>> messages = new HashMap<>();
  private final List<Expr> inputs = new ArrayList<>();
  private final List<Expr> outputs = new ArrayList<>();

  SessionState(Console console, Set<Capability> allowed) {
    this.console = console;
    this.allowed = allowed.isEmpty() ? EnumSet.noneOf(Capability.class) : EnumSet.copyOf(allowed);
  }

  Console console() {
    return console;
  }

  boolean allows(Capability capability) {
    return allowed.contains(capability);
  }

  @SuppressWarnings("unchecked") // only [#set] puts values here, under their own key
  <T> T get(StateKey<T> key) {
    Object value = kept.get(key);
    if (value == null) {
      value = key.initial().get();
      kept.put(key, value);
    }
    return (T) value;
  }

  <T> void set(StateKey<T> key, T value) {
    kept.put(key, value);
  }

  /// Notes a message that was shown.
  void note(String message) {
    messages.computeIfAbsent(line(), line -> new ArrayList<>()).add(message);
  }

  List<String> messages(int line) {
    return List.copyOf(messages.getOrDefault(line, List.of()));
  }

  int line() {
    return inputs.size();
  }

  @Nullable Expr in(int line) {
    return line >= 1 && line <= inputs.size() ? inputs.get(line - 1) : null;
  }

  @Nullable Expr out(int line) {
    return line >= 1 && line <= outputs.size() ? outputs.get(line - 1) : null;
  }

  /// Begins the next line.
  void enter(Expr input) {
    while (outputs.size() < inputs.size()) {
      outputs.add(org.scheelite.expr.Sym.NULL);
    }
    inputs.add(input);
  }

  /// Ends the line under way.
  void leave(Expr output) {
    outputs.add(output);
  }

  /// Closes what libraries kept.
  @Override
  public void close() {
    for (Object value : kept.values()) {
      if (value instanceof AutoCloseable closeable) {
        close(closeable);
      }
    }
    kept.clear();
  }

  private static void close(AutoCloseable state) {
    try {
      state.close();
    } catch (Exception e) { // AutoCloseable declares no less
      throw new IllegalStateException("a library could not close its state", e);
    }
  }
}
