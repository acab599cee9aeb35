package org.scheelite.std.calculus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// Tables of mathematical facts, written in the language itself, that lie beside the classes that
/// use them.
public final class Facts {
  /// Where the variables of the tables live, so that no symbol of a session is met.
  public static final String CONTEXT = "Calculus`";

  private Facts() {}

  /// The one expression in a file beside `owner`: capitalised names are the language's own.
  public static Expr read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + file);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The expression a text stands for.
  public static Expr parse(String text) {
    if (Parser.standard().parse(text) instanceof Parsed.Complete complete
        && complete.statements().size() == 1) {
      return complete.statements().getFirst().expr(Facts::resolve);
    }
    throw new IllegalArgumentException("not one expression: " + text);
  }

  private static Symbol resolve(String name) {
    return Character.isLowerCase(name.charAt(0)) ? Symbol.of(CONTEXT + name) : Symbol.system(name);
  }
}
