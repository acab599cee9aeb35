package org.scheelite.bench;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.train.Adam;
import org.scheelite.tensor.train.Initializer;
import org.scheelite.tensor.train.Initializer.Distribution;
import org.scheelite.tensor.train.Initializer.Scheme;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Trainer;

/// Our tensor engine without the language: the same batch again and again.
final class EngineContestant implements Contestant {
  private final int threads;
  private final Workers workers;
  private final Graph graph = new Graph();
  private final List<Learnable> learnables = new ArrayList<>();
  private final Parameters parameters = new Parameters(Precision.REAL32);
  private final Trainer trainer;

  EngineContestant(int threads) {
    this.threads = threads;
    workers = new Workers(threads);
    Node pair = graph.input("Input", Shape.of(2, 2));
    Node target = graph.input("Target", Shape.SCALAR);
    Node x = graph.fold(pair);
    x = graph.ramp(layer(x, 200));
    x = graph.ramp(layer(x, 100));
    x = graph.tanh(layer(x, 20));
    Node embedded = graph.unfold(layer(x, 1), 2);
    Node distance = graph.distance(member(embedded, 0), member(embedded, 1));
    Node apart = graph.ramp(graph.sub(graph.constant(SpiralData.MARGIN), distance));
    Trainer.attach(graph, graph.select(target, apart, distance), new Adam(), learnables);
    trainer = Trainer.of(graph, new Adam(), Precision.REAL32, workers, parameters);
    feed();
  }

  private Node member(Node pairs, int i) {
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

  private void feed() {
    var data = new SpiralData(1);
    data.draw();
    float[] pairs = new float[4 * SpiralData.PAIRS];
    float[] targets = new float[SpiralData.PAIRS];
    for (int i = 0; i < SpiralData.PAIRS; i++) {
      System.arraycopy(data.members, 2 * i, pairs, 4 * i, 2);
      System.arraycopy(data.members, 2 * (SpiralData.PAIRS + i), pairs, 4 * i + 2, 2);
      targets[i] = data.apart[i] ? 1 : 0;
    }
    trainer.runner().feed("Input", pairs);
    trainer.runner().feed("Target", targets);
  }

  @Override
  public String name() {
    return "Scheelite, tensor engine alone, without sampler, threads: " + threads;
  }

  @Override
  public int leastSteps() {
    return 20;
  }

  @Override
  public double train(int steps) {
    for (int i = 0; i < steps; i++) {
      trainer.start(SpiralData.PAIRS, 0.001);
      trainer.await();
    }
    return trainer.loss();
  }

  @Override
  public void close() {
    workers.close();
  }
}
