package org.scheelite.net.train.watch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.train.progress.Standing;

/// What functions of the user learn of a training session: an association whose costly values are
/// found only when they are looked up. They stand in it as `progress["key"]`, held.
public final class Progress implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("NetTrainProgress");

  private final Facts facts;

  public Progress(Facts facts) {
    this.facts = facts;
  }

  /// The association for a batch that is to be made.
  ///
  /// @param issued how many batches were begun before
  public Expr forBatch(long issued) {
    return association(issued, issued);
  }

  /// The association for the time between two batches.
  Expr between() {
    long done = facts.batches();
    return association(done, Math.max(0, done - 1));
  }

  /// How the training stands, for reports.
  Standing standing() {
    return Standings.of(facts.training(), facts);
  }

  /// The names of what else is measured, those of the validation data as reports have them.
  List<String> measurements() {
    Standing standing = standing();
    var names = new ArrayList<>(standing.measurements().keySet());
    standing.validationMeasurements().keySet().forEach(name -> names.add("Validation" + name));
    return names;
  }

  private Expr association(long absolute, long index) {
    int perRound = facts.batchesPerRound();
    Assoc.Builder all = Assoc.builder();
    all.put(Str.of("BatchSize"), Int.of(facts.batchSize()));
    all.put(Str.of("AbsoluteBatch"), Int.of(absolute));
    all.put(Str.of("Round"), Int.of(index / perRound + 1));
    all.put(Str.of("Batch"), Int.of(index % perRound + 1));
    all.put(Str.of("BatchesPerRound"), Int.of(perRound));
    for (String key : Facts.KEYS) {
      all.put(Str.of(key), Call.of(this, Str.of(key)), true);
    }
    return all.build();
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return call.size() == 1 && call.arg(0) instanceof Str(String key) ? facts.value(key) : null;
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public String display() {
    return HEAD.name() + "[<batch " + facts.batches() + ">]";
  }

  @Override
  public Expr construction() {
    return Call.of(HEAD, Int.of(facts.batches()));
  }
}
