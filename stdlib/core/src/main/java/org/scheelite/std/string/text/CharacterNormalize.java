package org.scheelite.std.string.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.string.Subjects;

/// A string in a normal form of Unicode: `"NFC"`, `"NFD"`, `"NFKC"` or `"NFKD"`.
///
/// ```wl
/// In:  StringLength[CharacterNormalize["é", "NFD"]]
/// Out: 2
/// In:  CharacterNormalize["ﬁ", "NFKC"]
/// Out: fi
/// ```
@Builtin(seeAlso = {"RemoveDiacritics", "ToCharacterCode"})
final class CharacterNormalize {
  private CharacterNormalize() {}

  @Form
  static @Nullable Expr normalize(Expr text, Str form, Frame frame) {
    Normalizer.Form wanted =
        switch (form.value()) {
          case "NFC" -> Normalizer.Form.NFC;
          case "NFD" -> Normalizer.Form.NFD;
          case "NFKC" -> Normalizer.Form.NFKC;
          case "NFKD" -> Normalizer.Form.NFKD;
          default -> null;
        };
    return wanted == null
        ? null
        : Subjects.of(frame, "CharacterNormalize", text, form)
            .each(one -> Str.of(Normalizer.normalize(one, wanted)));
  }
}
