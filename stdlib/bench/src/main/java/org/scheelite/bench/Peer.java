package org.scheelite.bench;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.tracker.Tracker;
import java.util.Arrays;
import java.util.Random;

/// A net of the peer, PyTorch through DJL, that trains on one batch again and again.
final class Peer implements AutoCloseable {
  private final Model model;
  private final Trainer trainer;
  private final NDArray input;
  private final NDArray target;
  private final Loss loss;

  /// @param input the shape of a batch
  /// @param classes the number of classes that targets are drawn from, 0 for real numbers
  /// @param targets the shape of a batch of targets
  Peer(Block block, Shape input, Shape targets, int classes) {
    loss = classes > 0 ? Loss.softmaxCrossEntropyLoss() : Loss.l2Loss();
    model = Model.newInstance("peer", Device.cpu(), "PyTorch");
    model.setBlock(block);
    var adam = Adam.builder().optLearningRateTracker(Tracker.fixed(0.001f)).build();
    trainer =
        model.newTrainer(
            new DefaultTrainingConfig(loss)
                .optOptimizer(adam)
                .optDevices(new Device[] {Device.cpu()}));
    trainer.initialize(input);
    NDManager manager = trainer.getManager();
    this.input = manager.randomNormal(input);
    target =
        classes > 0
            ? manager.randomUniform(0, classes, targets).floor()
            : manager.randomNormal(targets);
  }

  /// Makes so many steps.
  ///
  /// @return the loss of the last one
  double train(int steps, int threads) {
    JniUtils.setNumThreads(threads);
    double last = 0;
    for (int i = 0; i < steps; i++) {
      try (NDManager scope = trainer.getManager().newSubManager()) {
        NDArray value;
        try (GradientCollector gradients = trainer.newGradientCollector()) {
          NDList output = trainer.forward(new NDList(input));
          value = loss.evaluate(new NDList(target), output);
          gradients.backward(value);
        }
        trainer.step();
        value.attach(scope);
        last = value.getFloat();
      }
    }
    return last;
  }

  /// Makes so many steps on batches taken from the examples in an order of chance.
  ///
  /// @return the loss of the last one
  double train(int steps, int threads, int batch) {
    JniUtils.setNumThreads(threads);
    int count = (int) input.getShape().get(0);
    int[] order = new Random().ints(0, count).limit((long) steps * batch).toArray();
    double last = 0;
    for (int i = 0; i < steps; i++) {
      try (NDManager scope = trainer.getManager().newSubManager()) {
        NDArray chosen = scope.create(Arrays.copyOfRange(order, i * batch, (i + 1) * batch));
        NDArray some = input.get(scope, new NDIndex("{}", chosen));
        NDArray wanted = target.get(scope, new NDIndex("{}", chosen));
        NDArray value;
        try (GradientCollector gradients = trainer.newGradientCollector()) {
          NDList output = trainer.forward(new NDList(some));
          value = loss.evaluate(new NDList(wanted), output);
          gradients.backward(value);
        }
        trainer.step();
        value.attach(scope);
        last = value.getFloat();
      }
    }
    return last;
  }

  /// Applies the net to one example again and again, on one thread, from array to array.
  void infer(float[] example, float[] answer, int repeats) {
    JniUtils.setNumThreads(1);
    for (int i = 0; i < repeats; i++) {
      try (NDManager scope = trainer.getManager().newSubManager()) {
        NDArray x = scope.create(example, new Shape(1, example.length));
        float[] found = trainer.evaluate(new NDList(x)).singletonOrThrow().toFloatArray();
        System.arraycopy(found, 0, answer, 0, answer.length);
      }
    }
  }

  @Override
  public void close() {
    trainer.close();
    model.close();
  }
}
