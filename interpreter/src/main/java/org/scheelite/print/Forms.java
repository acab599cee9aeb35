package org.scheelite.print;

import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operators;

/// Forms that shorten, join or place what they hold.
final class Forms {
  /// How many arguments `Shallow` shows, and how deep.
  private static final int SHALLOW_LENGTH = 10;

  private static final int SHALLOW_DEPTH = 4;

  /// How many characters a line holds.
  private static final int LINE = 78;

  private static final Symbol SKELETON = Symbol.system("Skeleton");

  private Forms() {}

  /// Fills `pieces` and gives the precedence, or a negative number where the arguments are none the
  /// form takes.
  static int fill(Normal form, String head, Pieces pieces, Printer printer) {
    if (form.size() == 0) {
      return -1;
    }
    Expr first = form.arg(0);
    switch (head) {
      case "Short" -> pieces.text(Shortening.lines(first, lines(form) * LINE, printer));
      case "Shallow" -> {
        Expr shown = Shortening.shallow(first, depth(form), length(form));
        pieces.text(printer.text(shown, Form.OUTPUT));
      }
      case "Skeleton" -> pieces.text("<<").expr(first).text(">>");
      case "StringSkeleton" -> pieces.text("<").expr(first).text(">");
      case "SequenceForm" -> pieces.items(form, 0, "", 0);
      case "Invisible" -> pieces.text(" ".repeat(printer.text(first, Form.OUTPUT).length()));
      case "Subscript" ->
          pieces.expr(first, Operators.CALL).text("_").items(form, 1, ",", Layout.ATOM);
      case "Superscript" -> {
        if (form.size() != 2) {
          return -1;
        }
        pieces.expr(first, Operators.CALL).text("^").expr(form.arg(1), Layout.ATOM);
      }
      case "TreeForm" -> pieces.text(Trees.draw(first, printer));
      case "CForm" -> pieces.text(new CodeText(printer, CodeText.Language.C).text(first));
      case "FortranForm" ->
          pieces.text(new CodeText(printer, CodeText.Language.FORTRAN).text(first));
      default -> {
        return -1;
      }
    }
    return Layout.ATOM;
  }

  static Expr skeleton(int count) {
    return Call.of(SKELETON, Int.of(count));
  }

  private static int lines(Normal form) {
    return form.size() > 1 && form.arg(1) instanceof Int(long n) && n > 0 && n < 10_000
        ? (int) n
        : 1;
  }

  private static int depth(Normal form) {
    return limit(form, 0, SHALLOW_DEPTH);
  }

  private static int length(Normal form) {
    return limit(form, 1, SHALLOW_LENGTH);
  }

  /// `Shallow[expr, depth]` or `Shallow[expr, {depth, length}]`.
  private static int limit(Normal form, int index, int otherwise) {
    if (form.size() < 2) {
      return otherwise;
    }
    Expr spec = form.arg(1);
    if (spec instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      spec = pair.arg(index);
    } else if (index == 1) {
      return otherwise;
    }
    return spec instanceof Int(long n) && n > 0 && n < Integer.MAX_VALUE
        ? (int) n
        : Integer.MAX_VALUE;
  }
}
