package org.scheelite.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

class ParserTest {

  private static List<String> program(String text) {
    var complete = assertInstanceOf(Parsed.Complete.class, Parser.standard().parse(text));
    return complete.statements().stream()
        .map(statement -> Printer.print(statement.expr(Names.SYSTEM), Form.FULL))
        .toList();
  }

  @Test
  void linesEndCompleteExpressions() {
    assertEquals(List.of("Set[a, 1]", "b"), program("a = 1\n\nb\n"));
    assertEquals(List.of("Plus[a, b]", "c"), program("a +\n  b\nc"));
    assertEquals(List.of("a", "b"), program("a\r\nb"));
    assertEquals(List.of("a", "Times[-1, b]"), program("a\n-b"));
    assertEquals(List.of("f[x, y]"), program("f[\n  x,\n  y\n]"));
    assertEquals(List.of("Times[a, b]"), program("(a\nb)"));
    assertEquals(List.of("CompoundExpression[a, Null]", "b"), program("a;\nb"));
    assertEquals(List.of("Not[a]"), program("!\na"));
    assertEquals(List.of("Plus[a, b]"), program("a + (* one\n two *)\n b"));
    assertEquals(List.of("Plus[a, b]"), program("a \\\n + b"));
    assertEquals(List.of(), program("\n (* nothing *) \n"));
  }

  @Test
  void informationIsOnlyAskedAtTheStartOfALine() {
    assertEquals(
        List.of("a", "Information[\"b c\", Rule[LongForm, False]]", "PatternTest[d, e]"),
        program("a\n?b c\nd?e"));
  }

  @Test
  void spansAndCommentsAreInTheOriginalText() {
    String text = "\\[Alpha] + 1 (* x *)\n  f[\\[Beta], 2] ";
    var complete = assertInstanceOf(Parsed.Complete.class, Parser.standard().parse(text));
    assertEquals(
        List.of("\\[Alpha] + 1", "f[\\[Beta], 2]"),
        complete.statements().stream()
            .map(s -> text.substring(s.span().start(), s.span().end()))
            .toList());
    Span comment = complete.comments().getFirst();
    assertEquals("(* x *)", text.substring(comment.start(), comment.end()));
  }

  @Test
  void missingPartsAreNoticed() {
    var complete = assertInstanceOf(Parsed.Complete.class, Parser.standard().parse("f[,a]"));
    assertEquals(1, complete.notices().size());
  }

  @Test
  void whatStandsBeforeTroubleIsKept() {
    var wrong = assertInstanceOf(Parsed.Wrong.class, Parser.standard().parse("a\nb + 1\nc ]\nd"));
    assertEquals(2 + 1, wrong.statements().size());
    assertEquals(3, wrong.fault().line());
    assertEquals(3, wrong.fault().column());
    assertEquals(
        "Line 3, column 3: `]` closes a bracket that is not open.\nc ]\n  ^",
        wrong.fault().render());
    var incomplete =
        assertInstanceOf(Parsed.Incomplete.class, Parser.standard().parse("a\nf[x,\n  {y"));
    assertEquals(1, incomplete.statements().size());
    assertEquals("`}`", incomplete.expected());
    assertEquals(9, incomplete.offset());
  }

  @Test
  void namesAreLookedUpWhenTheExpressionIsWanted() {
    var complete = (Parsed.Complete) Parser.standard().parse("x\nx");
    Expr first = complete.statements().get(0).expr(name -> symbol("one`" + name));
    Expr second = complete.statements().get(1).expr(name -> symbol("two`" + name));
    assertEquals(symbol("one`x"), first);
    assertEquals(symbol("two`x"), second);
  }

  private static Symbol symbol(String name) {
    return Symbol.of(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "f[", "(", "<|", "- ", "! ", "a->", "a^", "a = ", "++ ", "√", "x[["})
  void greatDepthIsRefusedWithAMessage(String piece) {
    for (int depth : new int[] {2_000, 10_000, 200_000}) {
      String close =
          switch (piece) {
            case "{" -> "}";
            case "f[" -> "]";
            case "x[[" -> "]]";
            case "(" -> ")";
            case "<|" -> "|>";
            default -> "";
          };
      String text = piece.repeat(depth) + "x" + close.repeat(depth);
      var wrong = assertInstanceOf(Parsed.Wrong.class, Parser.standard().parse(text));
      assertTrue(wrong.fault().message().contains("1024 levels"), wrong.fault().message());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "[[1]]", "'[1]", "//f", "/.a", "~f~b", "!", "..", "&"})
  void longChainsToTheLeftAreRefused(String piece) {
    var answer = Parser.standard().parse("x" + piece.repeat(100_000));
    assertInstanceOf(Parsed.Wrong.class, answer);
  }

  @Test
  void usualDepthIsRead() {
    for (String[] pair : new String[][] {{"{", "}"}, {"f[", "]"}, {"- ", ""}, {"(", ")"}}) {
      String text = pair[0].repeat(1000) + "x" + pair[1].repeat(1000);
      assertEquals(1, program(text).size());
    }
  }

  @Test
  void longFlatChainsAreRead() {
    String text = "x" + " + x".repeat(100_000) + ";" + "a;".repeat(50_000);
    assertEquals(1, program(text).size());
  }

  @Test
  void aMegabyteIsRead() {
    String line =
        "f[x_, y_] := Module[{a = x + 2*y, b = \"text\"}, a^2 /. b -> {1.5, #1 & /@ y}]\n";
    String text = line.repeat(1_000_000 / line.length());
    var complete = assertInstanceOf(Parsed.Complete.class, Parser.standard().parse(text));
    assertEquals(1_000_000 / line.length(), complete.statements().size());
    assertNotNull(complete.statements().getLast().expr(Names.SYSTEM));
  }

  @Test
  void noTextBreaksParserOrHighlighter() {
    var random = new Random(7);
    String[] pieces = {
      "a", "1", "1.", "\"", "(*", "*)", "[", "]", "{", "}", "(", ")", "<|", "|>", ",", ";", ";;",
      "+", "-", "!", "@", "~", "/:", "=", "=.", "_", "#", "%", "::", "<<", ">>", "?", "\n", " ",
      "\\", "\\[Alpha]", "\\[", "'", "&", "->", "α", "∞", "⌊", "⌋", "😀", "\ud800", "`", "^^", "*^"
    };
    for (int i = 0; i < 50_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String source = text.toString();
      switch (Parser.standard().parse(source)) {
        case Parsed.Complete complete -> complete.statements().forEach(s -> s.expr(Names.SYSTEM));
        case Parsed.Incomplete incomplete -> assertTrue(incomplete.offset() <= source.length());
        case Parsed.Wrong wrong -> assertTrue(wrong.fault().column() > 0);
      }
      int last = 0;
      for (Token token : Parser.tokens(source)) {
        assertTrue(token.span().start() >= last && token.span().end() > token.span().start());
        last = token.span().end();
      }
      assertTrue(last <= source.length());
    }
  }

  @Test
  void completeness() {
    assertEquals(Completeness.EMPTY, Parser.standard().completeness(" (* c *)\n"));
    assertEquals(Completeness.COMPLETE, Parser.standard().completeness("a;"));
    assertEquals(Completeness.INCOMPLETE, Parser.standard().completeness("f[x,\n"));
    assertEquals(Completeness.WRONG, Parser.standard().completeness("f[x}"));
  }

  @Test
  void wordsHaveKinds() {
    String kinds =
        Parser.tokens("f[x_, 1.5] -> \"s\" (* c *) #1 %").stream()
            .map(token -> token.kind().name())
            .collect(Collectors.joining(" "));
    assertEquals("SYMBOL OPEN PATTERN COMMA NUMBER CLOSE OPERATOR STRING COMMENT SLOT OUT", kinds);
    assertEquals(Token.Kind.UNFINISHED, Parser.tokens("\"ab").getFirst().kind());
    assertEquals(Token.Kind.WRONG, Parser.tokens("\u0001").getFirst().kind());
  }
}
