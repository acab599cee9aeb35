package org.scheelite.net.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;

/// Trainings take little memory, and give all of it back.
class FrugalityTest {
  /// Bytes a step may allocate: views of arrays for products of matrices, and little else.
  private static final long LIMIT = 16_384;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static void run(Session session, String text) {
    Outcome.Value value = assertInstanceOf(Outcome.Value.class, session.evaluate(text));
    assertEquals(List.of(), value.messages());
  }

  /// What further batches of a training allocate, on all threads together.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "net = NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 1}, \"Input\" -> 2];"
            + " data = RandomReal[1, {1024, 2}] -> RandomReal[1, {1024, 1}]",
        "net = NetChain[{ConvolutionLayer[8, 3], Ramp, PoolingLayer[2, 2], FlattenLayer[], 10,"
            + " SoftmaxLayer[]}, \"Input\" -> {1, 12, 12}];"
            + " data = RandomReal[1, {256, 1, 12, 12}] -> RandomInteger[{1, 10}, 256]",
        "net = NetChain[{LongShortTermMemoryLayer[8], SequenceLastLayer[], 1},"
            + " \"Input\" -> {10, 3}];"
            + " data = RandomReal[1, {256, 10, 3}] -> RandomReal[1, {256, 1}]"
      })
  void stepsAllocateLittle(String setting) {
    try (Session session = Engine.builder().build().newSession()) {
      run(session, setting + ";");
      train(session, 50);
      train(session, 100);
      long few = train(session, 50);
      long many = train(session, 100);
      long steps = 50L * (setting.contains("1024") ? 16 : 4);
      long perStep = (many - few) / steps;
      assertTrue(perStep < LIMIT, perStep + " bytes per step");
    }
  }

  /// Trains for so many rounds; gives the bytes that were allocated.
  private static long train(Session session, int rounds) {
    long before = THREADS.getTotalThreadAllocatedBytes();
    run(session, "NetTrain[net, data, BatchSize -> 64, MaxTrainingRounds -> " + rounds + "];");
    return THREADS.getTotalThreadAllocatedBytes() - before;
  }

  @Test
  void manyTrainingsKeepMemoryFlat() {
    try (Session session = Engine.builder().build().newSession()) {
      String training =
          "Do[NetTrain[NetChain[{16 + Mod[i, 3], Tanh, 1}, \"Input\" -> 2],"
              + " RandomReal[1, {64, 2}] -> RandomReal[1, {64, 1}], MaxTrainingRounds -> 3],"
              + " {i, 30}];";
      run(session, training);
      run(session, training);
      long heap = heap();
      long classes = metaspace();
      for (int i = 0; i < 5; i++) {
        run(session, training);
      }
      long grown = heap() - heap;
      assertTrue(grown < 2_000_000, grown + " bytes of heap are not given back");
      long code = metaspace() - classes;
      assertTrue(code < 1_000_000, code + " bytes of classes are not given back");
    }
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().contains("Metaspace"))
        .mapToLong(FrugalityTest::used)
        .sum();
  }

  private static long used(MemoryPoolMXBean pool) {
    return pool.getUsage().getUsed();
  }
}
