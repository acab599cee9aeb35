package org.scheelite.tensor.plan;

/// One step of a plan, with everything decided but the number of examples.
interface Kernel {

  void run(Frame frame);

  /// A kernel over independent elements, which may be cut.
  interface Divisible extends Kernel {

    int elements();

    /// A part begins and ends at multiples of this number, or at the end.
    default int grain() {
      return 1;
    }

    void run(Frame frame, int from, int to);

    @Override
    default void run(Frame frame) {
      run(frame, 0, elements());
    }
  }
}
