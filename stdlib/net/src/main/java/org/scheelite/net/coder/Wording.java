package org.scheelite.net.coder;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.Refused;

/// What happens to a text before it is cut into tokens.
///
/// @param functions functions that are applied one after the other
/// @param form the Unicode normalisation; null for none
record Wording(List<Expr> functions, Normalizer.@Nullable Form form) {

  /// Reads `"TextPreprocessing"` and `"UnicodeNormalization"`.
  static Wording of(CoderSpec spec) {
    Expr given = spec.get("TextPreprocessing");
    List<Expr> functions =
        given.equals(Sym.NONE)
            ? List.of()
            : given instanceof Normal list && Lists.isList(list)
                ? List.copyOf(list.args())
                : List.of(given);
    Expr name = spec.get("UnicodeNormalization");
    if (name.equals(Sym.NONE)) {
      return new Wording(functions, null);
    }
    for (Normalizer.Form form : Normalizer.Form.values()) {
      if (name.equals(Str.of(form.name()))) {
        return new Wording(functions, form);
      }
    }
    throw spec.wrong("UnicodeNormalization", name, "None, \"NFC\", \"NFD\", \"NFKC\" or \"NFKD\"");
  }

  /// The text as it is to be cut.
  String of(String given, Frame frame) {
    String text = given;
    for (Expr function : functions) {
      Expr made = frame.call(function, Str.of(text));
      if (!(made instanceof Str(String next))) {
        throw new Refused(made, NetFault.words("a text, which " + function + " should give"));
      }
      text = next;
    }
    return form == null ? text : Normalizer.normalize(text, form);
  }
}
