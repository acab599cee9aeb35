package org.scheelite.tensor;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.train.Adam;
import org.scheelite.tensor.train.Initializer;
import org.scheelite.tensor.train.Initializer.Distribution;
import org.scheelite.tensor.train.Initializer.Scheme;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Trainer;

/// Metric learning on a spiral: a perceptron on pairs of points with contrastive loss.
public final class Spiral {

  private static final double MARGIN = 0.5;

  private final Graph graph = new Graph();
  private final List<Learnable> learnables = new ArrayList<>();
  private final Parameters parameters;
  private final Trainer trainer;
  private long drawn;

  /// A net with the usual layers, ready to be trained.
  public Spiral(Precision precision, Workers workers) {
    parameters = new Parameters(precision);
    Node pair = graph.input("Input", Shape.of(2, 2));
    Node target = graph.input("Target", Shape.SCALAR);
    Node x = graph.fold(pair);
    x = graph.ramp(layer(x, 200));
    x = graph.ramp(layer(x, 100));
    x = graph.tanh(layer(x, 20));
    Node embedded = graph.unfold(layer(x, 1), 2);
    Node u = part(embedded, 0);
    Node v = part(embedded, 1);
    Node distance = graph.distance(u, v);
    Node apart = graph.ramp(graph.sub(graph.constant(MARGIN), distance));
    Node loss = graph.select(target, apart, distance);
    Trainer.attach(graph, loss, new Adam(), learnables);
    trainer = Trainer.of(graph, new Adam(), precision, workers, parameters);
  }

  private Node part(Node pairs, int i) {
    return graph.slice(pairs, new int[] {i, 0}, new int[] {1, 1}, Shape.of(1, 1));
  }

  private Node layer(Node x, int size) {
    String name = "layer" + learnables.size();
    Shape shape = Shape.of(size, x.shape().size());
    Node weights = graph.parameter(name + "Weights", shape);
    Node biases = graph.parameter(name + "Biases", Shape.of(size));
    learnables.add(new Learnable(weights));
    learnables.add(new Learnable(biases));
    var kaiming = new Initializer(Scheme.KAIMING, Distribution.NORMAL);
    parameters.set(weights.name(), kaiming.values(shape, learnables.size() * 1_000_000_007L));
    return graph.linear(x, weights, biases);
  }

  public Trainer trainer() {
    return trainer;
  }

  public Parameters parameters() {
    return parameters;
  }

  /// All weights after each other.
  public float[] weights() {
    var all = new ArrayList<Float>();
    for (Learnable learnable : learnables) {
      float[] part = new float[learnable.weight().shape().size()];
      parameters.get(learnable.weight().name(), part);
      for (float weight : part) {
        all.add(weight);
      }
    }
    float[] weights = new float[all.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = all.get(i);
    }
    return weights;
  }

  /// Draws pairs of points of the spiral, and whether their phases are more than pi apart.
  public void draw(int count, float[] points, float[] targets) {
    for (int i = 0; i < count; i++) {
      double a = point(points, 4 * i);
      double b = point(points, 4 * i + 2);
      targets[i] = Math.abs(a - b) > Math.PI ? 1 : 0;
    }
  }

  private double point(float[] points, int at) {
    double phase = Math.floor(9425 * random()) * 0.002;
    double radius = phase + 5.5 * random();
    double angle = phase + 0.1 * random();
    points[at] = (float) (radius * Math.cos(angle) / 15);
    points[at + 1] = (float) (radius * Math.sin(angle) / 15);
    return phase;
  }

  private double random() {
    return RandomNumbers.uniform(12345, drawn++);
  }

  /// One training step on a fresh batch.
  public double step(int count) {
    float[] points = new float[4 * count];
    float[] targets = new float[count];
    draw(count, points, targets);
    return step(points, targets);
  }

  /// One training step on a given batch.
  public double step(float[] points, float[] targets) {
    trainer.runner().feed("Input", points);
    trainer.runner().feed("Target", targets);
    trainer.start(targets.length, 0.001);
    trainer.await();
    return trainer.loss();
  }
}
