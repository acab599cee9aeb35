package org.scheelite.builtin.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {
  @TempDir Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7: a builtin is a final class or a record in a file of its own | class A {}
          7: a builtin is a final class or a record in a file of its own | enum A {}
          8: sums must be static and not private              | final class A { _@Form Expr sums() { return Int.ONE; } }
          8: sums must be static and not private              | final class A { _@Form private static Expr sums() { return Int.ONE; } }
          8: sums must return Expr                            | final class A { _@Form static int sums() { return 1; } }
          8: sums must not have type parameters               | final class A { _@Form static <T> Expr sums() { return Int.ONE; } }
          8: a form takes expressions, then Expr[] rest, then Options, then Frame; not int | final class A { _@Form static Expr sums(int i) { return Int.ONE; } }
          8: a form takes expressions, then Expr[] rest, then Options, then Frame; not org.scheelite.builtin.Frame | final class A { _@Form static Expr sums(Frame f, Expr i) { return i; } }
          8: min and max are for whole = true; here the parameters say it | final class A { _@Form(min = 1) static Expr sums(Expr i) { return i; } }
          8: min and max must be in order                     | final class A { _@Form(whole = true, min = 2, max = 1) static Expr sums(Normal n, Frame f) { return n; } }
          8: the parameters must be (Normal call, Frame frame) | final class A { _@Form(whole = true) static Expr sums(Expr i) { return i; } }
          8: the parameters must be (Normal call, Frame frame) | final class A { _@Bulk static Expr bulk(Frame f) { return Int.ONE; } }
          8: the parameters must be (Frame frame)             | final class A { _@Value static Expr value() { return Int.ONE; } }
          8: the parameters must be (int digits)              | final class A { _@Numeric static Num value(Frame f) { return Int.ONE; } }
          8: value must return Num                            | final class A { _@Numeric static Expr value(int digits) { return Int.ONE; } }
          9: a second @Value method                           | final class A { _@Value static Expr a(Frame f) { return Int.ONE; } _@Value static Expr b(Frame f) { return Int.ONE; } }
          8: the name of this message must begin with A::     | final class A { _static final Message X = Message.of("B::x", "text"); }
          9: a second message A::x                            | final class A { _static final Message X = Message.of("A::x", "text"); _static final Message Y = Message.of("A::x", "text"); }
          8: X must be a constant, not private                | final class A { _private static final Message X = Message.of("A::x", "text"); }
          9: a second option X                                | final class A { _static final Option<Expr> X = Option.any("X", Int.ONE); _static final Option<Expr> Y = Option.any("X", Int.ONE); }
          """)
  void pointsAtTheBadDeclaration(String complaint, String source) {
    String code = "/// A thing.\n@Builtin " + source.replace("_", "\n");
    assertEquals(List.of(complaint), Compilation.of(output, code).complaints());
  }

  @ParameterizedTest
  @CsvSource({"''", "'/// no sentence\n'", "'/// ends with `f.`\n'"})
  void asksForASummary(String doc) {
    String code = doc + "@Builtin final class A {}";
    assertEquals(
        List.of((doc.isEmpty() ? 6 : 7) + ": A needs a doc comment that begins with a sentence"),
        Compilation.of(output, code).complaints());
  }

  @Test
  void asksForTheMark() {
    String code = "/// A.\nfinal class A { @Form static Expr f() { return Int.ONE; } }";
    assertEquals(
        List.of("7: this class is not marked with @Builtin"),
        Compilation.of(output, code).complaints());
  }

  @Test
  void asksForOneClassASymbol() {
    String first = "/// A.\n@Builtin final class A {}";
    String second = "/// A.\n@Builtin(name = \"A\") final class B {}";
    assertEquals(
        List.of("7: a second class declares A"),
        Compilation.of(output, first, second).complaints());
  }
}
