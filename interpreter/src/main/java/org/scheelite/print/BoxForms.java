package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operators;

/// The boxes of scripts, tables, wrappers, and the notation of calculus.
final class BoxForms {
  private static final int PRODUCT = 400;

  /// Functions that mathematics writes with small letters.
  private static final Set<String> SMALL =
      Set.of(
          "Sin", "Cos", "Tan", "Cot", "Sec", "Csc", "Sinh", "Cosh", "Tanh", "Coth", "Sech", "Csch",
          "Log", "Exp", "Max", "Min", "Det", "GCD", "LCM", "Arg", "Mod");

  private final BoxMaker maker;

  BoxForms(BoxMaker maker) {
    this.maker = maker;
  }

  @Nullable Box of(Normal call, String head) {
    int size = call.size();
    return switch (head) {
      case "Subscript", "Superscript", "Overscript", "Underscript" ->
          size < 2 || size > 2 && !head.equals("Subscript") ? null : script(call, head);
      case "Subsuperscript", "Underoverscript" ->
          size != 3 ? null : Box.of(head + "Box", tight(call, 0), plain(call, 1), plain(call, 2));
      case "MatrixForm" -> size > 0 ? matrix(call) : null;
      case "TableForm", "Grid" -> size > 0 ? tagged(grid(call.arg(0)), call.head()) : null;
      case "Column" -> size > 0 ? tagged(column(call.arg(0)), call.head()) : null;
      case "Row" -> size > 0 && Lists.isList(call.arg(0)) ? row(call) : null;
      case "HoldForm" -> size == 1 ? tagged(plain(call, 0), call.head()) : null;
      case "Defer" -> size == 1 ? maker.box(call.arg(0)) : null;
      case "StandardForm", "TraditionalForm" ->
          size == 1 ? Box.of("FormBox", plain(call, 0), call.head()) : null;
      case "InputForm", "OutputForm", "FullForm" -> size == 1 ? asText(call, head) : null;
      case "Style" -> size > 0 ? styled(call) : null;
      case "Framed" -> size > 0 ? Box.of("FrameBox", plain(call, 0)) : null;
      case "DisplayForm", "RawBoxes" -> size == 1 ? new Box(call.arg(0), Layout.ATOM) : null;
      default -> maker.isTraditional() ? traditional(call, head) : null;
    };
  }

  private Expr plain(Normal call, int index) {
    return maker.part(call.arg(index), 0);
  }

  private Expr tight(Normal call, int index) {
    return maker.part(call.arg(index), Operators.CALL);
  }

  private Box script(Normal call, String head) {
    Expr marks = Box.separated(maker.parts(call.args().subList(1, call.size())), ",");
    return Box.of(head + "Box", tight(call, 0), marks);
  }

  private static Box tagged(Expr boxes, Expr tag) {
    return Box.of("TagBox", boxes, tag);
  }

  private Box matrix(Normal call) {
    Expr shown =
        Box.row(
            List.of(
                Str.of("("), Str.of("\u2060"), grid(call.arg(0)), Str.of("\u2060"), Str.of(")")));
    return tagged(shown, call.head());
  }

  private Expr grid(Expr rows) {
    var cells = new ArrayList<Expr>();
    for (Expr row : Lists.isList(rows) ? ((Normal) rows).args() : List.of(rows)) {
      cells.add(Call.list(maker.parts(Lists.isList(row) ? ((Normal) row).args() : List.of(row))));
    }
    return BoxMaker.call("GridBox", Call.list(cells));
  }

  private Expr column(Expr items) {
    return grid(
        Lists.isList(items)
            ? Call.list(((Normal) items).args().stream().map(Call::list).toList())
            : items);
  }

  private Box row(Normal call) {
    List<Expr> items = maker.parts(((Normal) call.arg(0)).args());
    if (items.isEmpty()) {
      return Box.text("");
    }
    if (call.size() < 2) {
      return new Box(Box.row(items), Layout.ATOM);
    }
    var parts = new ArrayList<Expr>();
    for (Expr item : items) {
      if (!parts.isEmpty()) {
        parts.add(plain(call, 1));
      }
      parts.add(item);
    }
    return new Box(Box.row(parts), Layout.ATOM);
  }

  private static Box asText(Normal call, String head) {
    Form form =
        switch (head) {
          case "InputForm" -> Form.INPUT;
          case "FullForm" -> Form.FULL;
          default -> Form.OUTPUT;
        };
    return tagged(Str.of(Printer.print(call.arg(0), form)), call.head());
  }

  private Box styled(Normal call) {
    Expr[] parts = call.toArray();
    parts[0] = plain(call, 0);
    return Box.of("StyleBox", parts);
  }

  /// The boxes of the head of a call.
  Expr function(Expr head) {
    return maker.isTraditional()
            && head instanceof Symbol symbol
            && symbol.isSystem()
            && SMALL.contains(symbol.name())
        ? Str.of(symbol.name().toLowerCase(Locale.ROOT))
        : maker.part(head, Operators.CALL);
  }

  /// `f′[x]` and `f′`; null for what is no derivative.
  @Nullable Box derivative(Normal call) {
    if (call.head() instanceof Normal order
        && order.is(Sym.DERIVATIVE, 1)
        && call.size() == 1
        && order.arg(0) instanceof Int(long n)
        && n > 0) {
      Expr marks =
          n < 3
              ? Str.of("′".repeat((int) n))
              : Box.row(List.of(Str.of("("), Str.of(Long.toString(n)), Str.of(")")));
      return Box.of("SuperscriptBox", tight(call, 0), marks);
    }
    return null;
  }

  private @Nullable Box traditional(Normal call, String head) {
    int size = call.size();
    return switch (head) {
      case "Abs" ->
          size == 1 ? new Box(Box.row(Box.bracketed("|", List.of(plain(call, 0)), "|")), 0) : null;
      case "Factorial" -> null;
      case "Integrate" -> size > 1 ? integral(call) : null;
      case "Sum", "Product" -> size == 2 ? sum(call, head.equals("Sum") ? "∑" : "∏") : null;
      case "D" -> size == 2 && call.arg(1) instanceof Symbol ? partial(call) : null;
      default -> null;
    };
  }

  private Box integral(Normal call) {
    var row = new ArrayList<Expr>();
    for (int i = 1; i < call.size(); i++) {
      row.add(
          call.arg(i) instanceof Normal range && range.is(Sym.LIST, 3)
              ? BoxMaker.call("SubsuperscriptBox", Str.of("∫"), plain(range, 1), plain(range, 2))
              : Str.of("∫"));
    }
    row.add(maker.part(call.arg(0), PRODUCT));
    for (int i = call.size() - 1; i > 0; i--) {
      Expr variable =
          call.arg(i) instanceof Normal range && range.size() > 0 ? range.arg(0) : call.arg(i);
      row.add(Box.row(List.of(Str.of("ⅆ"), maker.part(variable, Operators.CALL))));
    }
    return new Box(Box.row(row), PRODUCT);
  }

  private @Nullable Box sum(Normal call, String sign) {
    if (!(call.arg(1) instanceof Normal range) || !range.is(Sym.LIST) || range.size() < 2) {
      return null;
    }
    boolean from = range.size() > 2;
    Expr start = from ? plain(range, 1) : Str.of("1");
    Expr under = Box.row(List.of(plain(range, 0), Str.of("="), start));
    Expr over = plain(range, from ? 2 : 1);
    return new Box(
        Box.row(
            List.of(
                BoxMaker.call("UnderoverscriptBox", Str.of(sign), under, over),
                maker.part(call.arg(0), PRODUCT))),
        PRODUCT);
  }

  private Box partial(Normal call) {
    Expr below = Box.row(List.of(Str.of("∂"), tight(call, 1)));
    Expr above = Box.row(List.of(Str.of("∂"), tight(call, 0)));
    return Box.of("FractionBox", above, below);
  }
}
