package org.scheelite.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apfloat.Apfloat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
import org.scheelite.grammar.Operator;
import org.scheelite.grammar.Operators;
import org.scheelite.syntax.Names;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// What `InputForm` and `FullForm` print reads back to the same expression.
class RoundTripTest {
  private static final int MANY = 400;

  private final Random random = new Random(20_240);

  @TestFactory
  Stream<DynamicTest> everyOperatorWithRandomOperands() {
    return Operators.all().stream()
        .map(operator -> DynamicTest.dynamicTest(operator.head(), () -> operands(operator)));
  }

  private void operands(Operator operator) {
    for (int i = 0; i < MANY; i++) {
      int size = operator.form() == Operator.Form.INFIX ? 2 + random.nextInt(2) : 1;
      check(Call.of(Symbol.system(operator.head()), some(size, 2)));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfOperators() {
    return Operators.all().stream()
        .map(
            outer ->
                DynamicTest.dynamicTest(
                    outer.head(), () -> Operators.all().forEach(inner -> nested(outer, inner))));
  }

  private void nested(Operator outer, Operator inner) {
    Expr a = Symbol.system("a");
    Expr inside = plain(inner, a);
    if (outer.form() == Operator.Form.INFIX) {
      check(Call.of(Symbol.system(outer.head()), inside, a));
      check(Call.of(Symbol.system(outer.head()), a, inside));
      check(Call.of(Symbol.system(outer.head()), inside, inside, inside));
    } else {
      check(Call.of(Symbol.system(outer.head()), inside));
    }
  }

  private static Expr plain(Operator operator, Expr a) {
    Symbol head = Symbol.system(operator.head());
    return operator.form() == Operator.Form.INFIX ? Call.of(head, a, a) : Call.of(head, a);
  }

  @Test
  void randomExpressions() {
    for (int i = 0; i < 20_000; i++) {
      check(any(5));
    }
  }

  @Test
  void numbers() {
    for (int i = 0; i < 20_000; i++) {
      check(number());
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        check(Real.of(value));
        check(Real.of(random.nextGaussian()));
      }
    }
  }

  @Test
  void strings() {
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        int[] kinds = {0x20, 0x80, 0x500, 0xffff, 0x10ffff};
        text.appendCodePoint(random.nextInt(kinds[random.nextInt(kinds.length)]));
      }
      text.append("\\[Alpha]", 0, random.nextInt(9));
      check(Str.of(text.toString()));
    }
  }

  private static void check(Expr expr) {
    Expr folded = Folded.of(Folded.of(expr));
    same(folded, Form.INPUT);
    same(folded, Form.FULL);
  }

  private static void same(Expr expr, Form form) {
    String text = Printer.print(expr, form);
    switch (Parser.standard().parse(text)) {
      case Parsed.Complete(var statements, _, _) -> {
        assertEquals(1, statements.size(), text);
        Expr back = Folded.of(Folded.of(statements.getFirst().expr(Names.SYSTEM)));
        if (!back.equals(expr)) {
          assertEquals(Printer.print(expr, Form.FULL), Printer.print(back, Form.FULL), () -> text);
        }
      }
      case Parsed.Incomplete incomplete -> fail(text + ": " + incomplete.expected());
      case Parsed.Wrong wrong -> fail(wrong.fault().render());
    }
  }

  private Expr any(int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return atom();
    }
    return switch (random.nextInt(14)) {
      case 0 -> Call.list(some(random.nextInt(4), depth - 1));
      case 1 -> Call.of(any(depth - 1), some(random.nextInt(3), depth - 1));
      case 2 -> Call.of(Sym.ASSOCIATION, Call.rule(any(depth - 1), any(depth - 1)));
      case 3 -> Call.of(Sym.PATTERN, symbol(), any(depth - 1));
      case 4 -> Call.of(Sym.OPTIONAL, some(1 + random.nextInt(2), depth - 1));
      case 5 ->
          Call.of(
              Sym.INEQUALITY,
              any(depth - 1),
              Sym.LESS,
              any(depth - 1),
              random.nextBoolean() ? Sym.LESS : Sym.EQUAL,
              any(depth - 1));
      case 6 -> Call.of(Sym.PART, some(1 + random.nextInt(3), depth - 1));
      case 7 -> Call.of(Call.of(Sym.DERIVATIVE, Int.ONE), any(depth - 1));
      case 8 -> Call.of(Sym.TAG_SET, symbol(), any(depth - 1), any(depth - 1));
      case 9 -> Call.of(Sym.FUNCTION, some(1 + random.nextInt(2), depth - 1));
      default -> {
        List<Operator> all = Operators.all();
        Operator operator = all.get(random.nextInt(all.size()));
        int size = operator.form() == Operator.Form.INFIX ? 1 + random.nextInt(3) : 1;
        yield Call.of(Symbol.system(operator.head()), some(size, depth - 1));
      }
    };
  }

  private Expr[] some(int size, int depth) {
    var args = new ArrayList<Expr>();
    for (int i = 0; i < size; i++) {
      args.add(any(depth));
    }
    return args.toArray(Expr[]::new);
  }

  private Expr atom() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> symbol();
      case 3, 4 -> number();
      case 5 -> Str.of(random.nextBoolean() ? "s" : "a\n\"b\\");
      case 6 -> Call.of(Sym.SLOT, random.nextBoolean() ? Int.of(random.nextInt(3)) : Str.of("n"));
      case 7 -> Call.of(Sym.BLANK, random.nextBoolean() ? new Expr[0] : new Expr[] {symbol()});
      case 8 -> Call.of(Sym.PATTERN, symbol(), Call.of(Sym.BLANK_SEQUENCE));
      default -> Sym.NULL;
    };
  }

  private Symbol symbol() {
    String[] names = {
      "System`a", "System`b", "ctx`x", "a`b`c", "System`$x", "System`α", "System`E"
    };
    return Symbol.of(names[random.nextInt(names.length)]);
  }

  private Num number() {
    int small = random.nextInt(21) - 10;
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> Int.of(small);
      case 3 -> Int.of(random.nextLong());
      case 4 -> Rational.of(small, 7);
      case 5 -> Real.of(small / 8.0);
      case 6 -> Complex.of(Int.of(small), Int.of(random.nextInt(7) - 3));
      case 7 -> Complex.of(Real.of(small / 4.0), Real.of(random.nextInt(9) / 2.0 + 0.5));
      default -> big();
    };
  }

  private Num big() {
    int digits = 20 + random.nextInt(20);
    var text = new StringBuilder().append(1 + random.nextInt(9)).append('.');
    for (int i = 1; i < digits; i++) {
      text.append(random.nextInt(10));
    }
    text.append('e').append(random.nextInt(60) - 30);
    return new BigReal(new Apfloat(text.toString(), digits + 5), digits);
  }

  @Test
  void normalsKeepTheirShape() {
    Normal list = (Normal) PrintCasesTest.read("{1, {2.5, \"x\"}, <|a -> {}|>}");
    same(list, Form.INPUT);
  }
}
