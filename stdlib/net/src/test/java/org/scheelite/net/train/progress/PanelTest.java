package org.scheelite.net.train.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scheelite.net.train.progress.Standing.Count;

/// What people see of a training.
class PanelTest {
  private static final Standing AMIDST =
      new Standing(
          new Count(2, 10),
          new Count(412, 938),
          new Count(2288, 9380),
          146_432,
          new Standing.Losses(0.12, 0.1234, 0.15, 0.1301, 0.129, 2),
          new Standing.Speed(192.6, 12_345, 0.63, 12, 38, 0.24, 0.001),
          Map.of("ErrorRate", 0.032),
          Map.of("ErrorRate", 0.035));

  private static List<String> lines(int columns) {
    return new Panel(AMIDST, List.of(8., 4., 2., 1.), List.of(3., 1.), columns).lines();
  }

  @Test
  void tellsWhatThereIsToTell() {
    assertEquals(
        List.of(
            "NetTrain  round 3/10  batch 412/938",
            "▕█████▊                  ▏ 24%  0:12  0:38 left",
            "loss        0.1234     █▄▂▁",
            "validation  0.1301",
            "ErrorRate   0.03200    validation 0.03500",
            "12,345 examples/s  193 batches/s  rate 0.001000  waiting for data 63%"),
        lines(80));
  }

  @Test
  void fitsIntoAnyWidth() {
    for (int columns = 1; columns < 130; columns++) {
      for (String line : lines(columns)) {
        assertTrue(line.length() <= columns, line);
      }
    }
    assertTrue(lines(30).contains("loss 0.1234 █▄▂▁"), lines(30).toString());
  }

  @Test
  void saysNothingOfWhatIsNotKnown() {
    var open =
        new Standing(
            new Count(0, Count.OPEN),
            new Count(7, 1),
            new Count(7, Count.OPEN),
            7,
            new Standing.Losses(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0),
            new Standing.Speed(1, 1, 0, 3600, Double.POSITIVE_INFINITY, 0, 1),
            Map.of(),
            Map.of());
    String all = String.join("\n", new Panel(open, List.of(), List.of(), 80).lines());
    assertFalse(all.contains("validation") || all.contains("left") || all.contains("%"), all);
    assertTrue(all.contains("1:00:00"), all);
    assertFalse(open.facts().containsKey("TimeRemaining"));
    assertFalse(open.facts().containsKey("RoundLoss"));
  }

  @Test
  void curvesOfFarValuesFollowTheLogarithm() {
    assertEquals("▁▂▃▄▅▆▇█", Sparkline.of(1, 2, 3, 4, 5, 6, 7, 8));
    assertEquals("█▅▁", Sparkline.of(1, 0.1, 0.01));
    assertEquals("▁▁", Sparkline.of(3, 3));
    assertEquals("█ ▁", Sparkline.of(2, Double.NaN, 1));
    assertEquals("", Sparkline.of());
  }

  @Test
  void oneLineTellsItToo() {
    assertEquals(
        "NetTrain  0:12  0:38 left  round 3/10  batch 412/938  12,345 examples/s  loss 0.1234"
            + "  round loss 0.1500  validation loss 0.1301  ErrorRate 0.03200  validation ErrorRate"
            + " 0.03500  waiting for data 63%",
        Line.progress(AMIDST));
    assertEquals(
        "NetTrain: 2 rounds, 2,288 batches in 0:12 (12,203 examples/s)   loss 0.1500"
            + "  validation loss 0.1290 in round 2  validation ErrorRate 0.03500  stopped",
        Line.summary(AMIDST, "stopped"));
  }
}
