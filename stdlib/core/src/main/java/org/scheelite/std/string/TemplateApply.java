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
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Printer;

/// Fills the slots of a template.
///
/// `TemplateApply[template, args]` takes a string or `StringTemplate["text"]`, and a list or an
/// association of values. Values that are no strings are written as `ToString` does; slots without
/// a value stay empty. `<* expr *>` in the text is evaluated, with the values for its slots. In a
/// template that is a list, or that holds `TemplateSlot`, slots are filled with expressions.
///
/// ```wl
/// In:  TemplateApply["Hello, `name`!", <|"name" -> "World"|>]
/// Out: Hello, World!
/// In:  TemplateApply[StringTemplate["`` of ``"], {1, 3}]
/// Out: 1 of 3
/// In:  TemplateApply["<* 1 + 2 *> items"]
/// Out: 3 items
/// In:  TemplateApply["<* #n + 1 *> of `n`", <|"n" -> 3|>]
/// Out: 4 of 3
/// In:  TemplateApply[{1, TemplateSlot["a"], f[TemplateSlot[1]]}, <|"a" -> x, 1 -> y|>]
/// Out: {1, x, f[y]}
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
    return text instanceof Str(String source)
        ? filled(source, filling, frame)
        : frame.evaluate(slots(text, filling, frame));
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
        value = computed(slot.group(2), values, frame);
      } else {
        value = value(name.isEmpty() ? String.valueOf(next) : name, values);
        next += name.isEmpty() ? 1 : 0;
      }
      out.append(value == null ? "" : Printer.print(value, org.scheelite.print.Form.OUTPUT));
    }
    return Str.of(out.append(text, from, text.length()).toString());
  }

  /// A template of expressions with its slots filled.
  private static Expr slots(Expr template, Expr values, Frame frame) {
    frame.poll();
    if (!(template instanceof Call call)) {
      return template;
    }
    if (call.is(Symbol.system("TemplateSlot")) && call.size() > 0) {
      String name = Printer.print(call.arg(0), org.scheelite.print.Form.OUTPUT);
      Expr value = value(name, values);
      return value == null ? Call.of(Sym.MISSING, Str.of("SlotAbsent"), call.arg(0)) : value;
    }
    if (call.is(Symbol.system("TemplateExpression"), 1)) {
      return frame.evaluate(slots(call.arg(0), values, frame));
    }
    return Call.of(
        slots(call.head(), values, frame),
        call.args().stream().map(part -> slots(part, values, frame)).toList());
  }

  /// The value of an expression in a text, in which slots stand for the values.
  private static Expr computed(String code, Expr values, Frame frame) {
    Symbol hold = Symbol.system("Hold");
    Expr held =
        frame.call(Symbol.system("ToExpression"), Str.of(code), Symbol.system("InputForm"), hold);
    if (!(held instanceof Normal call) || !call.is(hold, 1)) {
      return held;
    }
    Expr function = Call.of(Sym.FUNCTION, call.arg(0));
    return frame.evaluate(
        values instanceof Normal list ? Call.of(function, list.args()) : Call.of(function, values));
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
