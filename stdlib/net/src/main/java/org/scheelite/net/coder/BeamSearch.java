package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.net.shape.Plain;

/// Looks for the most probable sequences of labels, given probabilities of labels and of the blank
/// at each time. Equal labels in a row are one, blanks fall away.
///
/// Source: A. Hannun et al., *First-Pass Large Vocabulary Continuous Speech Recognition using
/// Bi-Directional Recurrent DNNs*, 2014 (prefix beam search).
final class BeamSearch {
  private final int blank;
  private final int size;
  private final Frame frame;

  /// @param labels how many labels there are; the blank comes after them
  /// @param size how many beginnings are followed
  BeamSearch(int labels, int size, Frame frame) {
    blank = labels;
    this.size = size;
    this.frame = frame;
  }

  /// A sequence with the logarithm of its probability.
  record Found(List<Integer> labels, double logarithm) {}

  /// The probabilities of a beginning that ends with a blank, or without.
  private static final class Chances {
    private double blank = Double.NEGATIVE_INFINITY;
    private double label = Double.NEGATIVE_INFINITY;

    double total() {
      return sum(blank, label);
    }
  }

  /// The logarithm of a sum of numbers that are given by their logarithms.
  private static double sum(double a, double b) {
    double larger = Math.max(a, b);
    return larger == Double.NEGATIVE_INFINITY
        ? larger
        : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
  }

  /// The sequences found, most probable first.
  List<Found> of(Plain probabilities) {
    Map<List<Integer>, Chances> beam = new LinkedHashMap<>();
    var none = new Chances();
    none.blank = 0;
    beam.put(List.of(), none);
    for (int time = 0; time < probabilities.dims()[0]; time++) {
      frame.poll();
      beam = best(next(beam, probabilities.row(time)));
    }
    return beam.entrySet().stream()
        .map(entry -> new Found(entry.getKey(), entry.getValue().total()))
        .toList();
  }

  private Map<List<Integer>, Chances> next(Map<List<Integer>, Chances> beam, Plain row) {
    var next = new LinkedHashMap<List<Integer>, Chances>();
    beam.forEach(
        (prefix, chances) -> {
          Chances same = next.computeIfAbsent(prefix, _ -> new Chances());
          same.blank = sum(same.blank, chances.total() + Math.log(row.get(blank)));
          int last = prefix.isEmpty() ? -1 : prefix.getLast();
          for (int label = 0; label < blank; label++) {
            double chance = Math.log(row.get(label));
            if (chance == Double.NEGATIVE_INFINITY) {
              continue;
            }
            if (label == last) {
              same.label = sum(same.label, chances.label + chance);
            }
            var longer = new ArrayList<>(prefix);
            longer.add(label);
            Chances grown = next.computeIfAbsent(longer, _ -> new Chances());
            double before = label == last ? chances.blank : chances.total();
            grown.label = sum(grown.label, before + chance);
          }
        });
    return next;
  }

  private Map<List<Integer>, Chances> best(Map<List<Integer>, Chances> all) {
    Comparator<Map.Entry<List<Integer>, Chances>> falling =
        Comparator.comparingDouble(entry -> -entry.getValue().total());
    var best = new LinkedHashMap<List<Integer>, Chances>();
    all.entrySet().stream()
        .filter(entry -> entry.getValue().total() > Double.NEGATIVE_INFINITY)
        .sorted(falling)
        .limit(size)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }
}
