package org.scheelite.std.string.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// A string without accents and the like on its letters.
///
/// ```wl
/// In:  RemoveDiacritics["café naïve"]
/// Out: cafe naive
/// In:  RemoveDiacritics[{"Ångström", "abc"}]
/// Out: {"Angstrom", "abc"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"CharacterNormalize", "ToLowerCase"})
final class RemoveDiacritics {
  private RemoveDiacritics() {}

  @Form
  static @Nullable Expr remove(Str text) {
    return Str.of(
        Normalizer.normalize(text.value(), Normalizer.Form.NFD).replaceAll("\\p{M}+", ""));
  }
}
