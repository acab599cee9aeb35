package org.scheelite.net.layer.array;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// The functions of an `AggregationLayer` as primitive operations.
final class Aggregations {
  static final Set<String> NAMES =
      Set.of(
          "Mean",
          "Min",
          "Max",
          "Total",
          "Times",
          "Median",
          "Variance",
          "StandardDeviation",
          "MeanDeviation",
          "InterquartileRange");

  private final Graph g;
  private final Node x;
  private final int[] axes;

  /// 1 for the elements that are an example's own; null where all are.
  private final @Nullable Node mask;

  /// How many elements are combined, as one number.
  private final Node count;

  Aggregations(Scope scope, int... axes) {
    this.g = scope.graph();
    this.x = scope.input();
    this.axes = axes.clone();
    boolean padded = Masks.padded(scope, "Input", axes);
    this.mask = padded ? Masks.mask(scope, "Input") : null;
    this.count = Masks.count(scope, "Input", axes);
  }

  Node apply(String function) {
    return switch (function) {
      case "Total" -> total(x);
      case "Mean" -> mean(x);
      case "Max" -> g.maximum(own(x, Double.NEGATIVE_INFINITY), axes);
      case "Min" -> g.neg(g.maximum(own(g.neg(x), Double.NEGATIVE_INFINITY), axes));
      case "Times" -> product();
      case "Variance" -> variance();
      case "StandardDeviation" -> g.safeSqrt(variance());
      case "MeanDeviation" -> mean(g.abs(difference(mean(x))));
      case "Median" -> quantile(0.5);
      case "InterquartileRange" -> g.sub(quantile(0.75), quantile(0.25));
      default -> throw new IllegalArgumentException(function);
    };
  }

  private Node own(Node values, double other) {
    return Masks.filled(g, values, mask, other);
  }

  private Node total(Node values) {
    return g.sum(own(values, 0), axes);
  }

  private Node mean(Node values) {
    return g.div(total(values), count);
  }

  private Node difference(Node centre) {
    return g.sub(x, g.spread(centre, x.shape(), axes));
  }

  private Node variance() {
    Node d = difference(mean(x));
    return g.div(total(g.mul(d, d)), g.sub(count, g.constant(1)));
  }

  /// The aggregated axes as one, the last.
  private Node lined() {
    Node values = own(x, Double.POSITIVE_INFINITY);
    int[] kept = x.shape().otherAxes(axes);
    int[] order = IntStream.concat(Arrays.stream(kept), Arrays.stream(axes)).toArray();
    Node ordered = g.transpose(values, order);
    Shape rest = x.shape().without(axes);
    return g.reshape(ordered, Shape.of(rest.size(), x.shape().size() / rest.size()));
  }

  private Node product() {
    Node left = Masks.filled(g, x, mask, 1);
    int[] kept = x.shape().otherAxes(axes);
    int[] order = IntStream.concat(Arrays.stream(kept), Arrays.stream(axes)).toArray();
    Shape rest = x.shape().without(axes);
    int size = x.shape().size() / rest.size();
    left = g.reshape(g.transpose(left, order), Shape.of(rest.size(), size));
    while (size > 1) {
      int half = size / 2;
      Node pairs = g.mul(Take.slice(g, left, 1, 0, 1, half), Take.slice(g, left, 1, half, 1, half));
      boolean odd = size % 2 == 1;
      left = odd ? g.concat(1, List.of(pairs, Take.slice(g, left, 1, size - 1, 1, 1))) : pairs;
      size = half + (odd ? 1 : 0);
    }
    return g.reshape(left, rest);
  }

  /// The quantile as `InterquartileRange` and `Median` define it: linear between the middles of
  /// elements in order.
  private Node quantile(double q) {
    Node lined = lined();
    int rows = lined.shape().dim(0);
    int size = lined.shape().dim(1);
    Node place = g.sub(g.mul(count, g.constant(q)), g.constant(0.5));
    Node last = g.sub(count, g.constant(1));
    Node at = g.max(g.min(place, last), g.constant(0));
    Node below = g.floor(at);
    Node share = g.sub(at, below);
    Node order = g.order(lined);
    Node low = ranked(lined, order, below, rows, size);
    Node high = ranked(lined, order, g.min(g.add(below, g.constant(1)), last), rows, size);
    Node value = g.add(g.mul(low, g.sub(g.constant(1), share)), g.mul(high, share));
    return g.reshape(value, x.shape().without(axes));
  }

  private Node ranked(Node lined, Node order, Node rank, int rows, int size) {
    Node places = Take.at(g, order, 1, rank);
    Node flat = g.add(places, g.mul(g.range(rows), g.constant(size)));
    return Take.at(g, g.reshape(lined, Shape.of(rows * size)), 0, flat);
  }
}
