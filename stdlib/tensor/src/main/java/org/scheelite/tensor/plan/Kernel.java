package org.scheelite.tensor.plan;

/// One step of a plan, with everything decided but the number of examples.
interface Kernel {

  void run(Frame frame);

  /// A kernel over independent elements, which may be cut anywhere.
  interface Divisible extends Kernel {

    int elements();

    void run(Frame frame, int from, int to);

    @Override
    default void run(Frame frame) {
      run(frame, 0, elements());
    }
  }
}
