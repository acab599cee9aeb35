package org.scheelite.bench;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.nn.recurrent.GRU;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.nn.transformer.TransformerEncoderBlock;
import java.util.List;
import java.util.function.Supplier;

/// A net that people train, written for both.
///
/// @param net the net in the language
/// @param data an association of ports to a batch of examples, in the language
/// @param batch the number of examples in a batch
/// @param target how many times as fast as the peer it has to be
/// @param peer the same net for the peer
record Work(String name, String net, String data, int batch, double target, Supplier<Peer> peer) {

  static List<Work> all() {
    return List.of(leNet(), perceptron(), memory(), language(), residual(), attention());
  }

  /// The perceptron of the seed application, as the peer has it.
  static Peer seedPerceptron() {
    return new Peer(
        new SequentialBlock()
            .add(linear(200))
            .add(Activation::relu)
            .add(linear(100))
            .add(Activation::relu)
            .add(linear(20))
            .add(Activation::tanh)
            .add(linear(1)),
        new Shape(1, 2),
        new Shape(1, 1),
        0);
  }

  private static Work leNet() {
    return new Work(
        "LeNet, 1x28x28",
        """
        NetChain[{ConvolutionLayer[20, 5], Ramp, PoolingLayer[2, 2], ConvolutionLayer[50, 5], Ramp,
          PoolingLayer[2, 2], FlattenLayer[], 500, Ramp, 10, SoftmaxLayer[]}, "Input" -> {1, 28, 28}]
        """,
        "<|\"Input\" -> RandomReal[1, {64, 1, 28, 28}], \"Output\" -> RandomInteger[{1, 10}, 64]|>",
        64,
        1.8,
        () -> leNetOn(64));
  }

  /// The peer's LeNet with so many examples.
  static Peer leNetOn(int examples) {
    return new Peer(
        new SequentialBlock()
            .add(convolution(20, 5, 0))
            .add(Activation::relu)
            .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
            .add(convolution(50, 5, 0))
            .add(Activation::relu)
            .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
            .add(Blocks.batchFlattenBlock())
            .add(linear(500))
            .add(Activation::relu)
            .add(linear(10)),
        new Shape(examples, 1, 28, 28),
        new Shape(examples),
        10);
  }

  private static Work perceptron() {
    return new Work(
        "perceptron 784-512-256-10",
        "NetChain[{512, Ramp, 256, Ramp, 10, SoftmaxLayer[]}, \"Input\" -> 784]",
        "<|\"Input\" -> RandomReal[1, {128, 784}], \"Output\" -> RandomInteger[{1, 10}, 128]|>",
        128,
        1.3,
        () ->
            new Peer(
                new SequentialBlock()
                    .add(linear(512))
                    .add(Activation::relu)
                    .add(linear(256))
                    .add(Activation::relu)
                    .add(linear(10)),
                new Shape(128, 784),
                new Shape(128),
                10));
  }

  private static Work memory() {
    return new Work(
        "LSTM 128, 50 steps of 32",
        """
        NetChain[{LongShortTermMemoryLayer[128], SequenceLastLayer[], 1}, "Input" -> {50, 32}]
        """,
        "<|\"Input\" -> RandomReal[1, {32, 50, 32}], \"Output\" -> RandomReal[1, {32, 1}]|>",
        32,
        1.3,
        () ->
            new Peer(
                new SequentialBlock()
                    .add(
                        LSTM.builder()
                            .setStateSize(128)
                            .setNumLayers(1)
                            .optBatchFirst(true)
                            .optReturnState(false)
                            .build())
                    .add(LambdaBlock.singleton(x -> x.get(":, -1")))
                    .add(linear(1)),
                new Shape(32, 50, 32),
                new Shape(32, 1),
                0));
  }

  /// A model of language, characters as unit vectors.
  private static Work language() {
    return new Work(
        "GRU 128, 64 characters of 96",
        """
        NetChain[{GatedRecurrentLayer[128], NetMapOperator[LinearLayer[96]], SoftmaxLayer[]},
          "Input" -> {64, 96}]
        """,
        "<|\"Input\" -> RandomReal[1, {32, 64, 96}], \"Output\" -> RandomInteger[{1, 96}, {32, 64}]|>",
        32,
        1.2,
        () ->
            new Peer(
                new SequentialBlock()
                    .add(
                        GRU.builder()
                            .setStateSize(128)
                            .setNumLayers(1)
                            .optBatchFirst(true)
                            .optReturnState(false)
                            .build())
                    .add(linear(96))
                    .add(LambdaBlock.singleton(x -> x.reshape(-1, 96))),
                new Shape(32, 64, 96),
                new Shape(32 * 64),
                96));
  }

  private static Work residual() {
    return new Work(
        "two residual blocks, 64x32x32",
        """
        block = NetGraph[{{ConvolutionLayer[64, 3, PaddingSize -> 1, "Biases" -> None],
            BatchNormalizationLayer[], Ramp,
            ConvolutionLayer[64, 3, PaddingSize -> 1, "Biases" -> None], BatchNormalizationLayer[]},
          TotalLayer[], Ramp}, {NetPort["Input"] -> 1, {NetPort["Input"], 1} -> 2 -> 3}];
        NetChain[{block, block, AggregationLayer[Mean], 1}, "Input" -> {64, 32, 32}]
        """,
        "<|\"Input\" -> RandomReal[1, {16, 64, 32, 32}], \"Output\" -> RandomReal[1, {16, 1}]|>",
        16,
        1.0,
        () ->
            new Peer(
                new SequentialBlock()
                    .add(residualBlock())
                    .add(residualBlock())
                    .add(Pool.globalAvgPool2dBlock())
                    .add(linear(1)),
                new Shape(16, 64, 32, 32),
                new Shape(16, 1),
                0));
  }

  private static Block residualBlock() {
    return new SequentialBlock()
        .add(
            new ParallelBlock(
                list -> new NDList(list.get(0).head().add(list.get(1).head())),
                List.of(
                    new SequentialBlock()
                        .add(convolution(64, 3, 1))
                        .add(BatchNorm.builder().build())
                        .add(Activation::relu)
                        .add(convolution(64, 3, 1))
                        .add(BatchNorm.builder().build()),
                    Blocks.identityBlock())))
        .add(Activation::relu);
  }

  private static Work attention() {
    return new Work(
        "attention encoder layer, 64 positions of 128, 4 heads",
        """
        map[n_] := NetMapOperator[LinearLayer[n]];
        heads = {map[128], ReshapeLayer[{64, 4, 32}]};
        layer = NetGraph[<|"key" -> heads, "value" -> heads, "query" -> heads,
            "attend" -> AttentionLayer["Dot", "MultiHead" -> True, "ScoreRescaling" -> "DimensionSqrt"],
            "out" -> {ReshapeLayer[{64, 128}], map[128]}, "sum" -> TotalLayer[],
            "norm" -> NormalizationLayer[2], "wide" -> {map[512], Ramp, map[128]}, "sum2" -> TotalLayer[],
            "norm2" -> NormalizationLayer[2]|>,
          {NetPort["Input"] -> "key", NetPort["Input"] -> "value", NetPort["Input"] -> "query", "key" -> NetPort["attend", "Key"],
           "value" -> NetPort["attend", "Value"], "query" -> NetPort["attend", "Query"],
           "attend" -> "out", {NetPort["Input"], "out"} -> "sum" -> "norm" -> "wide",
           {"norm", "wide"} -> "sum2" -> "norm2"}, "Input" -> {64, 128}];
        layer
        """,
        "<|\"Input\" -> RandomReal[1, {16, 64, 128}], \"Output\" -> RandomReal[1, {16, 64, 128}]|>",
        16,
        1.2,
        () ->
            new Peer(
                new SequentialBlock()
                    .add(new TransformerEncoderBlock(128, 4, 512, 0, Activation::relu)),
                new Shape(16, 64, 128),
                new Shape(16, 64, 128),
                0));
  }

  private static Block linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  private static Block convolution(int filters, int size, int padding) {
    return Conv2d.builder()
        .setFilters(filters)
        .setKernelShape(new Shape(size, size))
        .optPadding(new Shape(padding, padding))
        .optBias(padding == 0)
        .build();
  }
}
