package org.scheelite.std.string.text;

import java.util.stream.Collectors;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;

/// An expression as a text for people to read.
///
/// ```wl
/// In:  TextString[{1, 2.5, "a", x^2}]
/// Out: {1, 2.5, a, x^2}
/// In:  TextString[DateObject[{2024, 2, 29}]]
/// Out: Thu 29 Feb 2024
/// In:  TextString[{1, 2}, ListFormat -> {"(", "; ", ")"}]
/// Out: (1; 2)
/// In:  TextString[<|"a" -> 1|>]
/// Out: <|a -> 1|>
/// ```
@Builtin(seeAlso = {"ToString", "StringRiffle"})
final class TextString {
  /// What stands before, between and behind the elements of lists.
  static final Option<Expr> LIST_FORMAT = Option.any("ListFormat", Sym.AUTOMATIC);

  private TextString() {}

  @Form
  static Expr text(Expr expr, Options options, Frame frame) {
    Expr format = options.get(LIST_FORMAT);
    return Str.of(
        format instanceof Normal parts && parts.is(Sym.LIST) && parts.size() > 0
            ? text(expr, parts, frame)
            : Printer.polling(frame.budget()::poll).text(expr, org.scheelite.print.Form.OUTPUT));
  }

  private static String text(Expr expr, Normal format, Frame frame) {
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST)) {
      return Printer.polling(frame.budget()::poll).text(expr, org.scheelite.print.Form.OUTPUT);
    }
    boolean three = format.size() == 3;
    return list.args().stream()
        .map(part -> text(part, format, frame))
        .collect(
            Collectors.joining(
                string(format.arg(three ? 1 : 0)),
                three ? string(format.arg(0)) : "",
                three ? string(format.arg(2)) : ""));
  }

  private static String string(Expr expr) {
    return expr instanceof Str(String text) ? text : "";
  }
}
