package org.scheelite.print;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.LongIntegers;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Writes expressions. Immutable; any thread may use it.
public final class Printer {
  private static final Function<Num, @Nullable String> USUAL = _ -> null;
  private static final Printer STANDARD = new Printer(Symbol::toString, _ -> null, () -> {});

  private static final String PICTURE = "-Graphics-";

  private static final Symbol LEGENDED = Symbol.system("Legended");

  private final Function<Symbol, String> names;
  private final Function<Normal, @Nullable String> displays;
  private final Runnable poll;

  /// The text of numbers under a form such as `NumberForm`; null for the usual one.
  private final Function<Num, @Nullable String> numbers;

  /// What applies functions given as options of forms.
  private final BinaryOperator<Expr> evaluator;

  /// A printer of its own.
  ///
  /// @param names how symbols are called, with as much of their context as is needed
  /// @param displays the text of expressions that a library prints by itself in `OutputForm`, or
  ///   null
  /// @param poll called often; may throw to leave the printing of something large
  public Printer(
      Function<Symbol, String> names, Function<Normal, @Nullable String> displays, Runnable poll) {
    this(names, displays, poll, USUAL, Call::of);
  }

  private Printer(
      Function<Symbol, String> names,
      Function<Normal, @Nullable String> displays,
      Runnable poll,
      Function<Num, @Nullable String> numbers,
      BinaryOperator<Expr> evaluator) {
    this.names = names;
    this.displays = displays;
    this.poll = poll;
    this.numbers = numbers;
    this.evaluator = evaluator;
  }

  /// The same printer, with `evaluator` to apply a function to an argument where a form has one
  /// among its options.
  public Printer evaluating(BinaryOperator<Expr> evaluator) {
    return new Printer(names, displays, poll, numbers, evaluator);
  }

  /// The same printer with another look of numbers.
  Printer numbering(Function<Num, @Nullable String> numbers) {
    return new Printer(names, displays, poll, numbers, evaluator);
  }

  boolean hasUsualNumbers() {
    return numbers == USUAL;
  }

  @Nullable String number(Num number) {
    return numbers.apply(number);
  }

  Expr apply(Expr function, Expr argument) {
    return evaluator.apply(function, argument);
  }

  /// The printer that calls symbols of ``System` `` and ``Global` `` by their short names.
  public static Printer standard() {
    return STANDARD;
  }

  /// As the standard printer, but `poll` is called often and may throw to leave the printing of
  /// something large.
  public static Printer polling(Runnable poll) {
    return new Printer(Symbol::toString, _ -> null, poll);
  }

  /// `expr` in this form, by the standard printer.
  public static String print(Expr expr, Form form) {
    return STANDARD.text(expr, form);
  }

  /// `expr` in this form.
  public String text(Expr expr, Form form) {
    return new Writer(this).write(expr, form);
  }

  String name(Symbol symbol) {
    return names.apply(symbol);
  }

  /// Whether an expression is a picture, alone or with a legend. `OutputForm` and the fronts show
  /// it by its [#picture(Expr)] text.
  public static boolean isPicture(Expr expr) {
    return switch (expr) {
      case Opaque value -> value.isPicture();
      case Normal call ->
          call.size() > 0 && (call.is(Sym.GRAPHICS) || call.is(LEGENDED) && isPicture(call.arg(0)));
      default -> false;
    };
  }

  /// What stands for a picture where only text can be shown.
  public static String picture(Expr picture) {
    return picture instanceof Opaque value ? value.display() : PICTURE;
  }

  @Nullable String display(Normal expr) {
    return isPicture(expr) ? PICTURE : displays.apply(expr);
  }

  void poll() {
    poll.run();
  }

  /// The decimal digits of an integer of any length.
  String digits(BigInteger number) {
    return LongIntegers.decimal(number, poll);
  }
}
