package org.scheelite.std.analysis.ode;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.scheelite.builtin.Frame;

/// The states a system goes through, at places near enough to each other to be interpolated.
final class Trajectory implements ODEStepHandler {
  /// Each step of the method is divided so often.
  private static final int PARTS = 12;

  private final List<ODEStateAndDerivative> states = new ArrayList<>();
  private final int most;
  private final Frame frame;
  private int steps;
  private boolean stopped;

  Trajectory(int most, Frame frame) {
    this.most = most;
    this.frame = frame;
  }

  /// Leaves the integration when there have been too many steps.
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super(null, null, false, false);
    }
  }

  /// Goes from `start` to `end`; false where it could not.
  boolean follow(RightSide equations, double start, double[] state, double end, double tolerance) {
    double length = Math.abs(end - start);
    var method = new DormandPrince853Integrator(length * 1e-14, length / 10, tolerance, tolerance);
    method.addStepHandler(this);
    try {
      method.integrate(equations, new ODEState(start, state), end);
      return true;
    } catch (MathRuntimeException | TooMany _) {
      stopped = true;
      return false;
    }
  }

  @Override
  public void handleStep(ODEStateInterpolator interpolator) {
    frame.poll();
    if (++steps > most) {
      throw new TooMany();
    }
    double from = interpolator.getPreviousState().getTime();
    double to = interpolator.getCurrentState().getTime();
    if (states.isEmpty()) {
      states.add(interpolator.getPreviousState());
    }
    for (int i = 1; i <= PARTS; i++) {
      states.add(
          i == PARTS
              ? interpolator.getCurrentState()
              : interpolator.getInterpolatedState(from + (to - from) * i / PARTS));
    }
  }

  List<ODEStateAndDerivative> states() {
    return states;
  }

  boolean tooManySteps() {
    return stopped && steps > most;
  }

  /// The last time that was reached.
  double reached(double start) {
    return states.isEmpty() ? start : states.getLast().getTime();
  }
}
