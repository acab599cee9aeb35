package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;

/// A text with slots to be filled.
///
/// In the text `` `name` `` stands for a value by name, `` `1` `` for one by number, and two
/// backticks for the next one. `StringTemplate["text"][args]` fills them from arguments or an
/// association, as `TemplateApply` does.
///
/// ```wl
/// In:  StringTemplate["`a` and `b`"][<|"a" -> 1, "b" -> x|>]
/// Out: 1 and x
/// In:  StringTemplate["`` + ``"][1, 2]
/// Out: 1 + 2
/// In:  StringTemplate["`2`, `1`"]["a", "b"]
/// Out: b, a
/// ```
@Builtin(seeAlso = {"TemplateApply", "StringForm", "StringReplace"})
final class StringTemplate {
  private StringTemplate() {}

  @Applied
  static @Nullable Expr fill(Normal call, Frame frame) {
    Normal head = (Normal) call.head();
    if (head.size() < 1 || !(head.arg(0) instanceof Str(String text))) {
      return null;
    }
    Expr values =
        call.size() == 1 && call.arg(0) instanceof Assoc assoc ? assoc : Call.list(call.args());
    return TemplateApply.filled(text, values, frame);
  }
}
