package org.scheelite.net.train.loop;

import java.util.List;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.measure.Measurements;
import org.scheelite.net.measure.Observation;
import org.scheelite.net.measure.Place;
import org.scheelite.net.measure.Subject;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.loss.ObjectiveSubject;

/// What is measured besides the loss while a net is trained: of each batch, of each round, and of
/// the data for validation.
public final class Meters {
  private final Measurements batch;
  private final Measurements round;
  private final Measurements validation;
  private final Frame frame;

  private Meters(Expr spec, Subject subject, Frame frame) {
    batch = Measurements.read(spec, subject);
    round = Measurements.read(spec, subject);
    validation = Measurements.read(spec, subject);
    this.frame = frame;
  }

  /// The measurements that a value of `TrainingProgressMeasurements` asks for. By itself the error
  /// rate is measured where a single cross entropy is minimised.
  ///
  /// @throws org.scheelite.net.NetFault where one does not fit the net
  public static Meters read(Expr value, Objective objective, Frame frame) {
    var subject = new ObjectiveSubject(objective);
    Expr spec = value;
    if (value.equals(Sym.NONE)) {
      spec = Call.list();
    } else if (value.equals(Sym.AUTOMATIC)) {
      boolean classes = objective.terms().size() == 1 && subject.classes() != null;
      spec = classes ? Str.of("ErrorRate") : Call.list();
    }
    return new Meters(spec, subject, frame);
  }

  /// What must be looked at.
  public Set<Place> places() {
    return batch.places();
  }

  /// What the values are called.
  public List<String> keys() {
    return batch.keys();
  }

  boolean isEmpty() {
    return batch.isEmpty();
  }

  /// Takes notice of a training batch and records what it gave.
  void batch(Observation seen, Records records) {
    batch.reset();
    batch.add(seen);
    round.add(seen);
    batch.numbers(frame, records::add);
  }

  /// Records what the batches of a round gave together.
  void round(Records records) {
    if (!isEmpty()) {
      records.add(round.values(frame));
      round.reset();
    }
  }

  /// Takes notice of a batch of the data for validation.
  void validate(Observation seen) {
    validation.add(seen);
  }

  /// Records what the data for validation gave.
  void validated(Records records) {
    if (!isEmpty()) {
      records.add(validation.values(frame));
      validation.reset();
    }
  }
}
