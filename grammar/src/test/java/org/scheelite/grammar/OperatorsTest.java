package org.scheelite.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The lexer, the table of operators and the named characters agree.
class OperatorsTest {
  private static final Set<String> SPECIAL = Set.of("::", "<<", ";;", ";", ">>", ">>>");

  @TestFactory
  Stream<DynamicTest> lexerKnowsEveryOperator() {
    return Operators.all().stream()
        .flatMap(operator -> operator.texts().stream())
        .distinct()
        .filter(text -> !SPECIAL.contains(text))
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> {
                      List<Token> tokens = tokens("a" + text + "b");
                      assertEquals(3, tokens.size());
                      assertEquals(text, tokens.get(1).getText());
                      assertEquals(type(text), tokens.get(1).getType());
                    }));
  }

  private static int type(String text) {
    boolean prefix = Operators.prefix(text) != null || text.equals("!!");
    boolean infix = Operators.infix(text) != null;
    boolean postfix = Operators.postfix(text) != null;
    if (prefix) {
      return infix
          ? ScheeliteLexer.PREFIX_INFIX
          : postfix ? ScheeliteLexer.PREFIX_POSTFIX : ScheeliteLexer.PREFIX;
    }
    return infix ? ScheeliteLexer.INFIX : ScheeliteLexer.POSTFIX;
  }

  @Test
  void spellingsAreUnique() {
    for (Operator.Form form : Operator.Form.values()) {
      var seen = new HashSet<String>();
      for (Operator operator : Operators.all()) {
        if (operator.form() == form) {
          operator.texts().forEach(text -> assertTrue(seen.add(text), text));
        }
      }
    }
  }

  @Test
  void precedenceFallsDownTheTable() {
    int last = Integer.MAX_VALUE;
    for (Operator operator : Operators.all()) {
      assertTrue(operator.precedence() <= last, operator.head());
      last = operator.precedence();
    }
  }

  @Test
  void namesLeadToOneCharacter() {
    assertEquals(0x3b1, NamedCharacters.codePoint("Alpha").orElseThrow());
    assertEquals("Alpha", NamedCharacters.name(0x3b1).orElseThrow());
    assertTrue(NamedCharacters.codePoint("NoSuchCharacter").isEmpty());
    assertEquals("\\[Alpha]".length(), Escapes.at("x\\[Alpha]y", 1).length());
  }

  @Test
  void namedLettersAreLetters() {
    for (String name :
        List.of("Alpha", "CapitalOmega", "ScriptL", "DoubleStruckCapitalR", "FormalX")) {
      assertEquals(ScheeliteLexer.NAME, tokens("\\[" + name + "]2").getFirst().getType(), name);
      assertEquals(1, tokens("\\[" + name + "]2").size(), name);
    }
  }

  @Test
  void offsetsLeadBackToTheOriginal() {
    SourceText source = SourceText.of("a\\[Rule]😀+1");
    assertEquals(0, source.offset(0));
    assertEquals(1, source.offset(1));
    assertEquals(8, source.offset(2));
    assertEquals(10, source.offset(3));
    assertEquals(12, source.offset(5));
  }

  private static List<Token> tokens(String text) {
    var lexer = new ScheeliteLexer(SourceText.of(text).stream());
    lexer.removeErrorListeners();
    var tokens = new ArrayList<Token>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      tokens.add(token);
    }
    return tokens;
  }
}
