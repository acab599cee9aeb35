package org.scheelite.std.string.character;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A string whose first letter is a capital.
///
/// `Capitalize["s", "AllWords"]` begins every word with one.
///
/// ```wl
/// In:  Capitalize["hello world"]
/// Out: Hello world
/// In:  Capitalize["hello world", "AllWords"]
/// Out: Hello World
/// In:  Capitalize[{"a", "b"}]
/// Out: {"A", "B"}
/// In:  Capitalize["the lord of the rings", "TitleCase"]
/// Out: The Lord of the Rings
/// ```
@Builtin(seeAlso = {"ToUpperCase", "Decapitalize"})
final class Capitalize {
  private static final Set<String> MINOR =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "nor", "of", "on",
          "or", "per", "the", "to", "via", "with");

  private Capitalize() {}

  @Form
  static @Nullable Expr capitalize(Expr subject, Frame frame) {
    return capitalize(subject, Str.of("FirstLetter"), frame);
  }

  @Form
  static @Nullable Expr capitalize(Expr subject, Expr scheme, Frame frame) {
    if (subject instanceof Normal list && list.is(Sym.LIST)) {
      return frame.evaluate(
          Call.list(
              list.args().stream()
                  .map(part -> (Expr) Call.of(Symbol.system("Capitalize"), part, scheme))
                  .toList()));
    }
    boolean all = scheme.equals(Str.of("AllWords")) || scheme.equals(Str.of("TitleCase"));
    if (!(subject instanceof Str(String text)) || !all && !scheme.equals(Str.of("FirstLetter"))) {
      return null;
    }
    if (scheme.equals(Str.of("TitleCase"))) {
      return Str.of(title(text));
    }
    var out = new StringBuilder();
    boolean begins = true;
    for (int c : text.codePoints().toArray()) {
      out.append(begins ? Character.toString(c).toUpperCase(Locale.ROOT) : Character.toString(c));
      begins = all && Character.isWhitespace(c);
    }
    return Str.of(out.toString());
  }

  /// Words begin with capitals, but for the little ones between others.
  private static String title(String text) {
    var out = new StringBuilder();
    String[] pieces = text.split("(?<=\\s)|(?=\\s)");
    for (int i = 0; i < pieces.length; i++) {
      boolean inside = i > 0 && i < pieces.length - 1;
      String word = pieces[i];
      boolean small = inside && MINOR.contains(word.toLowerCase(Locale.ROOT));
      int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
      out.append(small ? word : word.substring(0, first).toUpperCase(Locale.ROOT));
      out.append(small ? "" : word.substring(first));
    }
    return out.toString();
  }
}
