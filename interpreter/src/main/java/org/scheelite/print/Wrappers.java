package org.scheelite.print;

import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operators;

/// What `OutputForm` shows otherwise than it is written: wrappers that only say how to print,
/// pictures, and primes of derivatives.
final class Wrappers {
  private Wrappers() {}

  /// What `OutputForm` shows of an expression: the inside of wrappers that only say how to show.
  static Expr unwrapped(Expr expr) {
    Expr shown = expr;
    while (shown instanceof Normal normal
        && normal.size() > 0
        && normal.head() instanceof Symbol head
        && head.isSystem()
        && isTransparent(head.name(), normal.size())) {
      shown = normal.arg(0);
    }
    return shown;
  }

  private static boolean isTransparent(String head, int size) {
    return switch (head) {
      case "HoldForm", "OutputForm", "StandardForm", "Defer" -> size == 1;
      case "Style", "Text", "Framed", "Labeled", "Tooltip", "Panel" -> true;
      default -> false;
    };
  }

  /// Fills `pieces` and gives the precedence, or a negative number where there is nothing special.
  static int fill(Normal normal, Symbol head, Pieces pieces, Printer printer) {
    String display = printer.display(normal);
    if (display != null) {
      pieces.text(display);
      return Layout.ATOM;
    }
    int size = normal.size();
    switch (head.name()) {
      case "InputForm" -> {
        if (size == 1) {
          pieces.expr(normal.arg(0), Form.INPUT);
          return 0;
        }
      }
      case "FullForm" -> {
        if (size == 1) {
          pieces.expr(normal.arg(0), Form.FULL);
          return Layout.ATOM;
        }
      }
      case "Graphics", "Graphics3D", "Graph", "Legended" -> {
        pieces.text("-" + (head.name().equals("Legended") ? "Graphics" : head.name()) + "-");
        return Layout.ATOM;
      }
      case "TraditionalForm" -> {
        if (size == 1) {
          var boxes = new BoxMaker(true, _ -> null, printer::poll).boxes(normal.arg(0));
          pieces.text(BoxText.shown(boxes, printer::poll));
          return Layout.ATOM;
        }
      }
      case "DisplayForm", "RawBoxes" -> {
        if (size == 1) {
          pieces.text(BoxText.shown(normal.arg(0), printer::poll));
          return Layout.ATOM;
        }
      }
      case "Row" -> {
        return row(normal, pieces);
      }
      case "Column" -> {
        return column(normal, pieces);
      }
      case "TableForm", "MatrixForm", "Grid" -> {
        return Grids.fill(normal, pieces, printer);
      }
      case "Dataset" -> {
        if (size == 1) {
          pieces.text(Tables.text(normal.arg(0), printer));
          return Layout.ATOM;
        }
      }
      case "DateObject", "TimeObject" -> {
        String text =
            head.name().equals("DateObject") ? Moments.date(normal) : Moments.time(normal);
        if (text != null) {
          pieces.text(text);
          return Layout.ATOM;
        }
      }
      case "Quantity" -> {
        if (Moments.quantity(normal, pieces)) {
          return Operators.CALL;
        }
      }
      case "StringForm" -> {
        return template(normal, pieces);
      }
      case "NumberForm",
          "ScientificForm",
          "EngineeringForm",
          "AccountingForm",
          "DecimalForm",
          "PaddedForm",
          "PercentForm",
          "BaseForm" -> {
        return numbers(normal, head.name(), pieces, printer);
      }
      case "Short",
          "Shallow",
          "Skeleton",
          "StringSkeleton",
          "SequenceForm",
          "Invisible",
          "Subscript",
          "Superscript",
          "Subsuperscript",
          "TreeForm",
          "CForm",
          "FortranForm" -> {
        return Forms.fill(normal, head.name(), pieces, printer);
      }
      default -> {}
    }
    return -1;
  }

  private static int numbers(Normal form, String head, Pieces pieces, Printer printer) {
    if (form.size() == 0) {
      return -1;
    }
    Printer inner;
    if (head.equals("BaseForm")) {
      if (form.size() != 2 || !(form.arg(1) instanceof Int(long base)) || base < 2 || base > 36) {
        return -1;
      }
      inner = printer.numbering(number -> BaseText.of(number, (int) base));
    } else {
      NumberStyle.Kind kind = NumberStyle.Kind.of(head);
      NumberStyle style = kind == null ? null : NumberStyle.of(form, kind, printer);
      if (style == null) {
        return -1;
      }
      inner = printer.numbering(new NumberText(style)::of);
    }
    pieces.text(inner.text(form.arg(0), Form.OUTPUT));
    return Layout.ATOM;
  }

  /// `f''` for `Derivative[2][f]`.
  static int derivative(Normal normal, Pieces pieces) {
    if (normal.size() == 1
        && normal.head() instanceof Normal derivative
        && derivative.is(Sym.DERIVATIVE, 1)
        && derivative.arg(0) instanceof Int(var order)
        && order > 0
        && order < 5) {
      pieces.expr(normal.arg(0), Operators.CALL).text("'".repeat((int) order));
      return Operators.CALL;
    }
    return -1;
  }

  private static int row(Normal row, Pieces pieces) {
    if (row.size() == 0 || !(row.arg(0) instanceof Normal list) || !list.is(Sym.LIST)) {
      return -1;
    }
    for (int i = 0; i < list.size(); i++) {
      if (i > 0 && row.size() > 1) {
        pieces.expr(row.arg(1));
      }
      pieces.expr(list.arg(i));
    }
    return Layout.ATOM;
  }

  private static int column(Normal column, Pieces pieces) {
    if (column.size() == 0 || !(column.arg(0) instanceof Normal list) || !list.is(Sym.LIST)) {
      return -1;
    }
    pieces.items(list, 0, "\n", 0);
    return Layout.ATOM;
  }

  /// ``StringForm["`1` of `2`", a, b]``.
  private static int template(Normal form, Pieces pieces) {
    if (form.size() == 0 || !(form.arg(0) instanceof Str(var text))) {
      return -1;
    }
    int next = 1;
    int from = 0;
    int open = text.indexOf('`');
    while (open >= 0) {
      int close = text.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      String number = text.substring(open + 1, close);
      int index =
          number.isEmpty() ? next : number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
      pieces.text(text.substring(from, open));
      if (index > 0 && index < form.size()) {
        Expr part = form.arg(index);
        pieces.expr(part);
        next = index + 1;
      } else {
        pieces.text(text.substring(open, close + 1));
      }
      from = close + 1;
      open = text.indexOf('`', from);
    }
    pieces.text(text.substring(from));
    return Layout.ATOM;
  }
}
