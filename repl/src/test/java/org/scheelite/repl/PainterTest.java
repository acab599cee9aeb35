package org.scheelite.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines that are painted over.
class PainterTest {
  private static final String ERASE = "\u001B[J";

  private final Painter painter = new Painter();

  @Test
  void linesReplaceThoseBefore() {
    assertEquals("one\r\ntwo", painter.painted(List.of("one", "two"), 80, 24));
    assertEquals("\r\u001B[1A" + ERASE + "three", painter.painted(List.of("three"), 80, 24));
    assertEquals("\r" + ERASE, painter.erased(80));
    assertEquals("", painter.erased(80));
  }

  @Test
  void linesAreCutWhereTheTerminalEnds() {
    assertEquals("1234\r\n12", painter.painted(List.of("123456", "12"), 5, 24));
    assertEquals("\r\u001B[1A" + ERASE + "日", painter.painted(List.of("日本語"), 4, 24));
  }

  @Test
  void aNarrowerTerminalHasWrappedThem() {
    painter.painted(List.of("a".repeat(30), "b".repeat(10)), 80, 24);
    assertEquals("\r\u001B[3A" + ERASE, painter.erased(10));
  }

  @Test
  void thereAreNoMoreLinesThanRows() {
    assertEquals("a\r\nb", painter.painted(List.of("a", "b", "c", "d"), 80, 3));
  }
}
