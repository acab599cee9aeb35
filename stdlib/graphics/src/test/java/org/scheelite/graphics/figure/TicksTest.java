package org.scheelite.graphics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TicksTest {

  @Test
  void labelsHaveTheSameDecimals() {
    assertEquals(
        List.of("\u22121.5", "\u22121.0", "\u22120.5", "0.0", "0.5", "1.0", "1.5"),
        labels(Ticks.linear(-1.6, 1.6, 8, true)));
    assertEquals(
        List.of("0", "20", "40", "60", "80", "100"), labels(Ticks.linear(0, 100, 6, true)));
    assertEquals(List.of("0.0", "2.5", "5.0", "7.5"), labels(Ticks.linear(0, 9, 4, true)));
  }

  @Test
  void largeAndSmallNumbersGetPowersOfTen() {
    assertEquals(
        List.of("0", "1\u00D710^6", "2\u00D710^6", "3\u00D710^6"),
        labels(Ticks.linear(0, 3.2e6, 4, true)));
    assertEquals(
        List.of("0", "2\u00D710^\u22127", "4\u00D710^\u22127"),
        labels(Ticks.linear(0, 5e-7, 3, true)));
  }

  @Test
  void shortTicksDivideTheSteps() {
    var ticks = Ticks.linear(0, 2, 2, true);
    assertEquals(11, ticks.size());
    assertEquals(3, ticks.stream().filter(t -> t.length() == 1).count());
    assertEquals(0.2, ticks.get(1).position(), 1e-15);
  }

  @Test
  void noRangeNoTicks() {
    assertTrue(Ticks.linear(1, 1, 5, true).isEmpty());
    assertTrue(Ticks.linear(Double.NaN, 1, 5, true).isEmpty());
    assertTrue(Ticks.linear(1e17, 1e17 + 64, 5, true).isEmpty());
  }

  @Test
  void logarithmicTicksStandAtPowers() {
    assertEquals(List.of("0.1", "1", "10", "100"), labels(LogTicks.of(-1, 2, 9, true)));
    assertEquals(
        List.of("10^\u22128", "0.0001", "1", "10000", "10^8"),
        labels(LogTicks.of(-8, 8.1, 5, true)));
  }

  private static List<String> labels(List<Tick> ticks) {
    return ticks.stream()
        .filter(tick -> !tick.label().isEmpty())
        .map(
            tick ->
                tick.label().stream()
                    .map(run -> (run.rise() > 0 ? "^" : "") + run.text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
