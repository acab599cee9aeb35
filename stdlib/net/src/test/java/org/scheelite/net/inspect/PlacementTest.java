package org.scheelite.net.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Vertices stand apart, and connections lead down.
class PlacementTest {
  private static final double GAP = 10;
  private static final double SLACK = 1e-6;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingOverlaps(int seed) {
    var random = new Random(seed);
    int count = 5 + random.nextInt(25);
    var widths = new double[count];
    var edges = new ArrayList<int[]>();
    for (int i = 0; i < count; i++) {
      widths[i] = 20 + random.nextInt(100);
      for (int k = 0; k < 2 && i > 0; k++) {
        edges.add(new int[] {random.nextInt(i), i});
      }
    }
    var placement = new Placement(widths, edges, List.of(), GAP);
    for (int i = 0; i < edges.size(); i++) {
      int[] edge = edges.get(i);
      int rows = placement.row(edge[1]) - placement.row(edge[0]);
      assertTrue(rows > 0, "a connection leads up");
      assertEquals(rows - 1, placement.passes(i).length);
    }
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < i; k++) {
        if (placement.row(i) == placement.row(k)) {
          double apart = Math.abs(placement.x(i) - placement.x(k));
          assertTrue(apart >= (widths[i] + widths[k]) / 2 + GAP - SLACK, i + " and " + k);
        }
      }
      for (int e = 0; e < edges.size(); e++) {
        double[] passes = placement.passes(e);
        int at = placement.row(i) - placement.row(edges.get(e)[0]) - 1;
        if (at >= 0 && at < passes.length) {
          double apart = Math.abs(placement.x(i) - passes[at]);
          assertTrue(apart >= widths[i] / 2 + GAP - SLACK, "a connection runs through " + i);
        }
      }
    }
  }

  @Test
  void chainsAreStraight() {
    var edges = List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3});
    var placement = new Placement(new double[] {30, 80, 50, 20}, edges, List.of(3), GAP);
    for (int i = 1; i < 4; i++) {
      assertEquals(i, placement.row(i));
      assertEquals(placement.x(0), placement.x(i), SLACK);
    }
  }

  @Test
  void crossingsAreUndone() {
    var edges = List.of(new int[] {0, 3}, new int[] {1, 2});
    var placement = new Placement(new double[] {30, 30, 30, 30}, edges, List.of(), GAP);
    double above = placement.x(0) - placement.x(1);
    double below = placement.x(3) - placement.x(2);
    assertTrue(above * below > 0, "connections cross");
  }
}
