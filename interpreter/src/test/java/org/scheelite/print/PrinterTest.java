package org.scheelite.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

class PrinterTest {

  @Test
  void packedListsPrintAsLists() {
    assertEquals("{1, 2, 3}", Printer.print(Packed.of(1L, 2, 3), Form.INPUT));
    assertEquals(
        "{{0.5, 1.}, {-2., 3.}}",
        Printer.print(Packed.of(new int[] {2, 2}, new double[] {0.5, 1, -2, 3}), Form.OUTPUT));
    assertEquals("{}", Printer.print(Packed.of(new double[0]), Form.INPUT));
    assertEquals("List[1]", Printer.print(Packed.of(1L), Form.FULL));
  }

  @Test
  void associationsAndArrays() {
    Assoc assoc = Assoc.builder().put(Str.of("a"), Int.ONE).put(Int.TWO, Sym.PI, true).build();
    assertEquals("<|\"a\" -> 1, 2 :> Pi|>", Printer.print(assoc, Form.INPUT));
    assertEquals("<|a -> 1, 2 :> Pi|>", Printer.print(assoc, Form.OUTPUT));
    assertEquals(
        "Association[Rule[\"a\", 1], RuleDelayed[2, Pi]]", Printer.print(assoc, Form.FULL));
    NumArray array = NumArray.of(new int[] {2}, new float[] {1, 2.5f});
    assertEquals("NumericArray[{1., 2.5}, \"Real32\"]", Printer.print(array, Form.INPUT));
    assertEquals("NumericArray[<2>, Real32]", Printer.print(array, Form.OUTPUT));
    ByteArr bytes = new ByteArr(new byte[] {1, 2});
    assertEquals("ByteArray[\"AQI=\"]", Printer.print(bytes, Form.INPUT));
  }

  @Test
  void opaqueValuesShowTheirOwnText() {
    record Net() implements Opaque {
      @Override
      public Symbol head() {
        return Symbol.system("Net");
      }

      @Override
      public String display() {
        return "Net[<2 layers>]";
      }

      @Override
      public Expr construction() {
        return Call.of(head(), Int.TWO);
      }
    }
    assertEquals("{Net[<2 layers>]}", Printer.print(Call.list(new Net()), Form.OUTPUT));
    assertEquals("{Net[2]}", Printer.print(Call.list(new Net()), Form.INPUT));
  }

  @Test
  void depthIsNoConcern() {
    Expr expr = Sym.PI;
    for (int i = 0; i < 100_000; i++) {
      expr = i % 2 == 0 ? Call.list(expr) : Call.of(Sym.HOLD_FORM, expr);
    }
    for (Form form : Form.values()) {
      assertTrue(Printer.print(expr, form).length() > 100_000);
    }
  }

  @Test
  void aMillionElements() {
    var args = new Expr[1_000_000];
    Arrays.setAll(args, i -> i % 2 == 0 ? Int.of(i) : Real.of(i / 7.0));
    assertTrue(Printer.print(Call.list(args), Form.INPUT).length() > 6_000_000);
    assertTrue(Printer.print(Packed.of(new double[1_000_000]), Form.OUTPUT).length() > 3_000_000);
  }

  @Test
  void sixDigitsAreRoundedFromTheExactValue() {
    var random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(16) - 5);
      var exact = new BigDecimal(value).round(new MathContext(6));
      assertEquals(exact.doubleValue(), read(Printer.print(Real.of(value), Form.OUTPUT)));
    }
    assertEquals("1.*10^6", Printer.print(Real.of(999_999.7), Form.OUTPUT));
    assertEquals("1.", Printer.print(Real.of(0.99999999), Form.OUTPUT));
    assertEquals("-0.0001", Printer.print(Real.of(-1e-4), Form.OUTPUT));
  }

  private static double read(String text) {
    return Double.parseDouble(text.replace("*10^", "e"));
  }

  @Test
  void printingCanBeLeft() {
    var printer =
        new Printer(
            Symbol::full,
            _ -> null,
            () -> {
              throw new CancellationException();
            });
    assertThrows(CancellationException.class, () -> printer.text(Call.list(), Form.INPUT));
  }

  @Test
  void librariesDisplayTheirOwnExpressions() {
    var printer =
        new Printer(Symbol::full, normal -> normal.is(Sym.QUANTITY) ? "quantity" : null, () -> {});
    assertEquals("{quantity}", printer.text(Call.list(Call.of(Sym.QUANTITY)), Form.OUTPUT));
    assertEquals("{System`Quantity[]}", printer.text(Call.list(Call.of(Sym.QUANTITY)), Form.INPUT));
  }
}
