package org.scheelite.bench;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.tracker.Tracker;

/// The peer: PyTorch through DJL, with a sampler in plain Java.
final class PyTorchContestant implements Contestant {
  private static final int PAIRS = SpiralData.PAIRS;
  private static final Shape MEMBERS = new Shape(2 * PAIRS, 2);

  private final int threads;
  private final SpiralData data = new SpiralData(1);
  private final Model model;
  private final Trainer trainer;

  PyTorchContestant(int threads) {
    this.threads = threads;
    model = Model.newInstance("spiral", Device.cpu(), "PyTorch");
    model.setBlock(
        new SequentialBlock()
            .add(Linear.builder().setUnits(200).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(100).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(20).build())
            .add(Activation::tanh)
            .add(Linear.builder().setUnits(1).build()));
    var adam =
        Adam.builder().optLearningRateTracker(Tracker.fixed(0.001f)).optEpsilon(1e-5f).build();
    // The loss named here is not used: train computes its own.
    var config =
        new DefaultTrainingConfig(Loss.l2Loss())
            .optOptimizer(adam)
            .optDevices(new Device[] {Device.cpu()});
    trainer = model.newTrainer(config);
    trainer.initialize(MEMBERS);
  }

  @Override
  public String name() {
    return "PyTorch through DJL, sampler in plain Java, threads: " + threads;
  }

  @Override
  public int leastSteps() {
    return 20;
  }

  @Override
  public double train(int steps) {
    JniUtils.setNumThreads(threads);
    double loss = 0;
    for (int i = 0; i < steps; i++) {
      loss = step();
    }
    return loss;
  }

  private double step() {
    data.draw();
    try (NDManager scope = trainer.getManager().newSubManager()) {
      NDArray members = scope.create(data.members, MEMBERS);
      NDArray apart = scope.create(data.apart, new Shape(PAIRS));
      NDArray loss;
      try (GradientCollector gradients = trainer.newGradientCollector()) {
        NDArray embedded = trainer.forward(new NDList(members)).singletonOrThrow();
        NDArray pairs = embedded.reshape(2, PAIRS);
        NDArray distance = pairs.get(0).sub(pairs.get(1)).abs();
        NDArray missing = Activation.relu(distance.neg().add(SpiralData.MARGIN));
        loss = NDArrays.where(apart, missing, distance).mean();
        gradients.backward(loss);
      }
      trainer.step();
      return loss.getFloat();
    }
  }

  @Override
  public void close() {
    trainer.close();
    model.close();
  }
}
