package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.grammar.Operators;

/// Makes the boxes of expressions: the two-dimensional notation of `StandardForm` and
/// `TraditionalForm`.
public final class BoxMaker {
  private static final int SUM = 310;
  private static final int PRODUCT = 400;
  private static final int SIGN = 480;

  private static final Map<String, String> SYMBOLS =
      Map.of("Pi", "π", "E", "ⅇ", "I", "ⅈ", "Infinity", "∞", "Degree", "°");

  /// How operators look that have a sign of their own.
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("->", "→"),
          Map.entry(":>", "⧴"),
          Map.entry("<=", "≤"),
          Map.entry(">=", "≥"),
          Map.entry("!=", "≠"),
          Map.entry("[[", "〚"),
          Map.entry("]]", "〛"));

  /// Heads whose notation is a word such as `x_`, no row.
  private static final Set<String> WORDS =
      Set.of(
          "Blank",
          "BlankSequence",
          "BlankNullSequence",
          "Pattern",
          "Optional",
          "Slot",
          "SlotSequence",
          "Out");

  private static final Map<String, String> TRADITIONAL_SIGNS =
      Map.of("&&", "∧", "||", "∨", "!", "¬", "==", "=");

  private final boolean traditional;
  private final Function<Normal, @Nullable Expr> own;
  private final Runnable poll;
  private final BoxAlgebra algebra;
  private final BoxForms forms;

  /// @param traditional whether the notation is that of mathematics, not of the language
  /// @param own the boxes of expressions for which the user said how they look, or null
  /// @param poll called often; may throw
  public BoxMaker(boolean traditional, Function<Normal, @Nullable Expr> own, Runnable poll) {
    this.traditional = traditional;
    this.own = own;
    this.poll = poll;
    this.algebra = new BoxAlgebra(this);
    this.forms = new BoxForms(this);
  }

  boolean isTraditional() {
    return traditional;
  }

  /// The boxes of an expression, whose own look is not asked for again.
  public Expr boxes(Expr expr) {
    return (expr instanceof Normal call ? normal(call) : atom(expr)).boxes();
  }

  /// The boxes of a part.
  Expr part(Expr expr, int least) {
    return box(expr).within(least);
  }

  Box box(Expr expr) {
    poll.run();
    if (!(expr instanceof Normal call)) {
      return atom(expr);
    }
    Expr wanted = own.apply(call);
    return wanted == null ? normal(call) : new Box(wanted, Layout.ATOM);
  }

  private Box atom(Expr expr) {
    return switch (expr) {
      case Symbol symbol -> Box.text(name(symbol));
      case Str(String text) -> Box.text(Quoted.of(text));
      case Num number -> number(number);
      case Assoc assoc ->
          new Box(
              Box.row(Box.bracketed("<|", parts(FullLayout.rules(assoc).args()), "|>")),
              Layout.ATOM);
      default -> Box.text(Printer.print(expr, Form.INPUT));
    };
  }

  private static String name(Symbol symbol) {
    String known = symbol.isSystem() ? SYMBOLS.get(symbol.name()) : null;
    return known == null ? symbol.toString() : known;
  }

  private Box number(Num number) {
    return switch (number) {
      case Complex(Num re, Num im) -> complex(re, im);
      case Num real when real.sign() < 0 ->
          new Box(Box.row(List.of(Str.of("-"), part(real.negated(), SIGN))), SIGN);
      case Rational(var numerator, var denominator) ->
          Box.of(
              "FractionBox",
              Str.of(Whole.of(numerator).toString()),
              Str.of(Whole.of(denominator).toString()));
      case Real(double value) -> Box.text(marked(Printer.print(Real.of(value), Form.INPUT)));
      case BigReal real -> Box.text(Printer.print(real, Form.INPUT));
      case Whole whole -> Box.text(whole.toString());
    };
  }

  /// `1.5` and `` 1.*^20 `` with the mark of machine numbers in its place.
  private String marked(String text) {
    if (traditional || !Character.isDigit(text.charAt(0))) {
      return text;
    }
    int power = text.indexOf("*^");
    return power < 0 ? text + "`" : text.substring(0, power) + "`" + text.substring(power);
  }

  private Box complex(Num re, Num im) {
    Expr imaginary =
        im.equals(Int.ONE)
            ? Str.of("ⅈ")
            : Box.row(List.of(part(im, PRODUCT), Str.of(" "), Str.of("ⅈ")));
    return re.isExact() && re.sign() == 0
        ? new Box(imaginary, im.equals(Int.ONE) ? Layout.ATOM : PRODUCT)
        : new Box(Box.row(List.of(part(re, SUM), Str.of("+"), imaginary)), SUM);
  }

  private Box normal(Normal call) {
    if (!(call.head() instanceof Symbol head) || !head.isSystem()) {
      Box derivative = forms.derivative(call);
      return derivative != null ? derivative : function(call);
    }
    if (head.equals(Sym.LIST)) {
      return new Box(Box.row(Box.bracketed("{", parts(call.args()), "}")), Layout.ATOM);
    }
    Box known = algebra.of(call, head.name());
    if (known == null) {
      known = forms.of(call, head.name());
    }
    if (known == null) {
      known = notation(call, head.name());
    }
    return known == null ? function(call) : known;
  }

  List<Expr> parts(List<Expr> args) {
    var parts = new ArrayList<Expr>();
    for (Expr arg : args) {
      parts.add(part(arg, 0));
    }
    return parts;
  }

  private Box function(Normal call) {
    var row = new ArrayList<Expr>();
    row.add(forms.function(call.head()));
    row.addAll(Box.bracketed(traditional ? "(" : "[", parts(call.args()), traditional ? ")" : "]"));
    return new Box(Box.row(row), Operators.CALL);
  }

  /// Operators, as `InputForm` writes them; null where the head has none.
  private @Nullable Box notation(Normal call, String head) {
    var pieces = new Pieces(Form.INPUT);
    int precedence = Layout.named(call, head, pieces);
    if (precedence < 0) {
      return null;
    }
    var row = new ArrayList<Expr>();
    for (Object piece : pieces.all()) {
      switch (piece) {
        case Pieces.Part part -> row.add(part(part.expr(), part.least()));
        case Pieces.Items items -> items(items, row);
        default -> text(piece.toString(), row);
      }
    }
    boolean word = WORDS.contains(head) && row.stream().allMatch(Str.class::isInstance);
    return new Box(word && !row.contains(Str.of(":")) ? joined(row) : Box.row(row), precedence);
  }

  private static Expr joined(List<Expr> row) {
    var text = new StringBuilder();
    row.forEach(part -> text.append(((Str) part).value()));
    return Str.of(text.toString());
  }

  private void items(Pieces.Items items, List<Expr> row) {
    List<Expr> args = items.normal().args();
    var parts = new ArrayList<Expr>();
    for (Expr arg : args.subList(Math.min(items.next(), args.size()), args.size())) {
      parts.add(part(arg, items.least()));
    }
    String separator = items.separator().strip();
    if (separator.equals(",")) {
      if (!parts.isEmpty()) {
        row.add(Box.separated(parts, ","));
      }
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        text(separator, row);
      }
      row.add(parts.get(i));
    }
  }

  private void text(String text, List<Expr> row) {
    String sign = text.strip();
    if (!sign.isEmpty()) {
      String shown = traditional ? TRADITIONAL_SIGNS.getOrDefault(sign, sign) : sign;
      row.add(Str.of(SIGNS.getOrDefault(shown, shown)));
    }
  }

  /// The boxes of a text that is no expression of the language.
  static Expr call(String head, Expr... parts) {
    return Call.of(Symbol.system(head), parts);
  }
}
