package org.scheelite.std.io;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.io.tex.Notations;

/// An expression as a string.
///
/// `ToString[expr]` writes it as `Print` does, `ToString[expr, InputForm]` so that it reads back,
/// `ToString[expr, FullForm]` with heads and arguments only, `TeXForm` and `CForm` for other
/// languages. Options of pages and characters change nothing.
///
/// ```wl
/// In:  ToString[a + b/2]
/// Out: a + b/2
/// In:  ToString["x", InputForm]
/// Out: "x"
/// In:  StringLength[ToString[123.5]]
/// Out: 5
/// In:  ToString[x^10, TeXForm, CharacterEncoding -> "ASCII"]
/// Out: x^{10}
/// In:  ToString[x, PrettyForm]
/// Msg: ToString::fmtval: PrettyForm is not a valid format type.
/// Out: ToString[x, PrettyForm]
/// ```
@Builtin(
    name = "ToString",
    seeAlso = {"ToExpression", "InputForm", "TextString"})
final class ToStringBuiltin {
  static final Message FMTVAL = Message.of("ToString::fmtval", "`1` is not a valid format type.");

  /// The encoding of characters, which are always those of Unicode.
  static final Option<Expr> CHARACTER_ENCODING = Option.any("CharacterEncoding", Str.of("Unicode"));

  /// How expressions are written where no form is given.
  static final Option<Expr> FORMAT_TYPE = Option.any("FormatType", Sym.OUTPUT_FORM);

  /// Whether numbers are marked with their precision, as the form says.
  static final Option<Expr> NUMBER_MARKS = Option.any("NumberMarks", Sym.AUTOMATIC);

  /// The width of pages, which lines are not broken for.
  static final Option<Expr> PAGE_WIDTH = Option.any("PageWidth", Sym.INFINITY);

  /// The number of characters at most, which is not looked at.
  static final Option<Expr> TOTAL_WIDTH = Option.any("TotalWidth", Sym.INFINITY);

  private ToStringBuiltin() {}

  @Form
  static @Nullable Expr text(Expr expr, Options options, Frame frame) {
    if (expr instanceof Int(long number) && options.get(FORMAT_TYPE).equals(Sym.OUTPUT_FORM)) {
      return Str.of(Long.toString(number));
    }
    return text(expr, options.get(FORMAT_TYPE), options, frame);
  }

  @Form
  static @Nullable Expr text(Expr expr, Expr form, Options options, Frame frame) {
    String other = Notations.written(expr, form, frame);
    if (other != null) {
      return Str.of(other);
    }
    String wrapped = Text.wrapped(expr, form, frame);
    if (wrapped != null) {
      return Str.of(wrapped);
    }
    org.scheelite.print.Form wanted = Text.form(form);
    return wanted == null ? frame.decline(FMTVAL, form) : Str.of(Text.of(expr, wanted, frame));
  }
}
