package org.scheelite.std.io.system;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;

/// The variables of the operating system, with what the session changed of them for itself and for
/// the programs it starts.
final class Variables {
  private static final StateKey<Map<String, String>> CHANGED =
      new StateKey<>("environment", LinkedHashMap::new);

  private Variables() {}

  /// The value of a variable, or null.
  static @Nullable String get(String name, Frame frame) {
    Map<String, String> changed = frame.state(CHANGED);
    return changed.containsKey(name) ? changed.get(name) : System.getenv(name);
  }

  /// Sets a variable; null takes it away.
  static void set(String name, @Nullable String value, Frame frame) {
    frame.state(CHANGED).put(name, value);
  }

  /// All variables.
  static Map<String, String> all(Frame frame) {
    var all = new java.util.TreeMap<>(System.getenv());
    apply(all, frame);
    return all;
  }

  /// Changes variables as the session has.
  static void apply(Map<String, String> variables, Frame frame) {
    frame
        .state(CHANGED)
        .forEach(
            (name, value) -> {
              if (value == null) {
                variables.remove(name);
              } else {
                variables.put(name, value);
              }
            });
  }
}
