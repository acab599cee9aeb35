package org.scheelite.builtin;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// An option of a builtin, as a constant on its owner. Users may write its name as a symbol or as a
/// string.
///
/// @param key how the name is spelled in `Options[f]`: a symbol or a string
/// @param initial the default, as an expression
/// @param expected the accepted forms in words, for the message about a bad value
/// @param reader reads a value; null for one that is not accepted
public record Option<T>(Expr key, Expr initial, String expected, Reader<T> reader) {

  /// Reads the value of an option. What it makes of the default is kept, so that this must follow
  /// from the default alone.
  @FunctionalInterface
  public interface Reader<T> {
    @Nullable T read(Expr value, Frame frame);
  }

  /// An option whose name is a symbol, as `MaxTrainingRounds`.
  public static <T> Option<T> symbol(String name, Expr initial, String expected, Reader<T> reader) {
    return new Option<>(Symbol.system(name), initial, expected, reader);
  }

  /// An option whose name is a string, as `"Stride"`.
  public static <T> Option<T> string(String name, Expr initial, String expected, Reader<T> reader) {
    return new Option<>(Str.of(name), initial, expected, reader);
  }

  /// An option that takes any expression, read as it is.
  public static Option<Expr> any(String name, Expr initial) {
    return symbol(name, initial, "any expression", (value, frame) -> value);
  }

  /// The name without quotes or context.
  public String name() {
    return nameOf(key);
  }

  /// The name an option key stands for: a symbol's short name or a string's text; else empty.
  public static String nameOf(Expr key) {
    return switch (key) {
      case Symbol symbol -> symbol.name();
      case Str(String text) -> text;
      default -> "";
    };
  }
}
