package org.scheelite.builtin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// The option values of one call: those given, else the session's (`SetOptions`), else the
/// defaults. They are read and found good before a form is called.
public final class Options {
  private final Map<String, Expr> given;
  private final Map<String, Object> read;

  /// @param given the values written in the call, by option name
  /// @param read the values of all options of the builtin as their readers gave them
  public Options(Map<String, Expr> given, Map<String, Object> read) {
    this.given = given;
    this.read = read;
  }

  /// The value of an option of this builtin.
  @SuppressWarnings("unchecked") // stored under its name by the reader of the same option
  public <T> T get(Option<T> option) {
    Object value = read.get(option.name());
    if (value == null) {
      throw new IllegalArgumentException("not an option of this builtin: " + option.name());
    }
    return (T) value;
  }

  /// The value as written in the call, or null where the call does not give it.
  public @Nullable Expr given(Option<?> option) {
    return given.get(option.name());
  }

  /// All values written in the call, by option name.
  public Map<String, Expr> given() {
    return given;
  }
}
