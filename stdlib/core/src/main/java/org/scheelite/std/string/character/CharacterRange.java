package org.scheelite.std.string.character;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;

/// All characters from one to another.
///
/// `CharacterRange["a", "c"]` and `CharacterRange[97, 99]` give the same list.
///
/// ```wl
/// In:  CharacterRange["a", "e"]
/// Out: {"a", "b", "c", "d", "e"}
/// In:  CharacterRange[48, 50]
/// Out: {"0", "1", "2"}
/// In:  CharacterRange["b", "a"]
/// Out: {}
/// ```
@Builtin(seeAlso = {"Alphabet", "ToCharacterCode", "Range"})
final class CharacterRange {
  private CharacterRange() {}

  @Form
  static @Nullable Expr range(Expr first, Expr last, Frame frame) {
    int from = code(first);
    int to = code(last);
    if (from < 0 || to < 0) {
      return null;
    }
    var characters = new ArrayList<Expr>();
    for (int c = from; c <= to; c++) {
      frame.poll();
      characters.add(Str.of(Character.toString(c)));
    }
    return Call.list(characters);
  }

  private static int code(Expr expr) {
    return switch (expr) {
      case Str(String text) ->
          text.codePointCount(0, text.length()) == 1 ? text.codePointAt(0) : -1;
      case Int(long code) -> code >= 0 && code <= Character.MAX_CODE_POINT ? (int) code : -1;
      default -> -1;
    };
  }
}
