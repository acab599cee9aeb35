package org.scheelite.std.string;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Printer;

/// Fills the slots of a template.
///
/// `TemplateApply[template, args]` takes a string or `StringTemplate["text"]`, and a list or an
/// association of values. Values that are no strings are written as `ToString` does; slots without
/// a value stay empty. `<* expr *>` in the text is evaluated.
///
/// ```wl
/// In:  TemplateApply["Hello, `name`!", <|"name" -> "World"|>]
/// Out: Hello, World!
/// In:  TemplateApply[StringTemplate["`` of ``"], {1, 3}]
/// Out: 1 of 3
/// In:  TemplateApply["<* 1 + 2 *> items"]
/// Out: 3 items
/// ```
@Builtin(seeAlso = {"StringTemplate", "StringForm", "StringReplace"})
final class TemplateApply {
  private static final Pattern SLOT = Pattern.compile("`([^`]*)`|<\\*(.*?)\\*>", Pattern.DOTALL);

  private TemplateApply() {}

  @Form
  static @Nullable Expr apply(Expr template, Frame frame) {
    return apply(template, Call.list(), frame);
  }

  @Form
  static @Nullable Expr apply(Expr template, Expr values, Frame frame) {
    Expr text =
        template instanceof Normal call
                && call.is(Symbol.system("StringTemplate"))
                && call.size() > 0
            ? call.arg(0)
            : template;
    Expr filling = values instanceof Assoc || Lists.isList(values) ? values : Call.list(values);
    return text instanceof Str(String source) ? filled(source, filling, frame) : null;
  }

  /// The text with its slots filled from a list or an association.
  static Expr filled(String text, Expr values, Frame frame) {
    var out = new StringBuilder();
    Matcher slot = SLOT.matcher(text);
    int from = 0;
    int next = 1;
    while (slot.find()) {
      frame.poll();
      out.append(text, from, slot.start());
      from = slot.end();
      String name = slot.group(1);
      Expr value;
      if (name == null) {
        value = frame.call(Symbol.system("ToExpression"), Str.of(slot.group(2)));
      } else {
        value = value(name.isEmpty() ? String.valueOf(next) : name, values);
        next += name.isEmpty() ? 1 : 0;
      }
      out.append(value == null ? "" : Printer.print(value, org.scheelite.print.Form.OUTPUT));
    }
    return Str.of(out.append(text, from, text.length()).toString());
  }

  private static @Nullable Expr value(String name, Expr values) {
    Num number = name.matches("[0-9]{1,9}") ? Int.of(Long.parseLong(name)) : null;
    if (values instanceof Assoc assoc) {
      Expr value = assoc.get(Str.of(name));
      return value == null && number != null ? assoc.get(number) : value;
    }
    return values instanceof Normal list
            && number instanceof Int(long place)
            && place >= 1
            && place <= list.size()
        ? list.arg((int) place - 1)
        : null;
  }
}
