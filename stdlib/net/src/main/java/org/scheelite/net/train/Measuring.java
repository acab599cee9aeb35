package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.NetState;
import org.scheelite.net.Path;
import org.scheelite.net.measure.Measurements;
import org.scheelite.net.measure.Observation;
import org.scheelite.net.train.batch.DataSpec;
import org.scheelite.net.train.batch.Feeds;
import org.scheelite.net.train.batch.StoredSource;
import org.scheelite.net.train.data.Table;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.LossReader;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.loss.ObjectiveSubject;
import org.scheelite.net.train.loss.Targets;
import org.scheelite.net.train.loss.Term;
import org.scheelite.net.train.model.Model;
import org.scheelite.net.train.setting.MethodReader;
import org.scheelite.net.train.setting.UpdateSchedule;
import org.scheelite.tensor.Precision;

/// Measures a net on data without training it.
final class Measuring {
  private static final int BATCH = 64;
  private static final Symbol INFORMATION = Symbol.system("Information");

  private final Net net;
  private final Options options;
  private final Frame frame;

  private Measuring(Net net, Options options, Frame frame) {
    this.net = net;
    this.options = options;
    this.frame = frame;
  }

  /// The value of a call of `NetMeasurements`.
  ///
  /// @throws NetFault where something does not fit
  static Expr measure(Expr net, Expr data, Expr what, Options options, Frame frame) {
    if (!(net instanceof Net given)) {
      throw new NetFault(NetMessages.NOT_NET.by("NetMeasurements"), net);
    }
    Expr device = options.get(NetMeasurements.TARGET_DEVICE);
    if (!device.equals(Str.of("CPU")) && !device.equals(Sym.AUTOMATIC)) {
      throw new NetFault(NetMessages.DEVICE.by("NetMeasurements"), device);
    }
    given.allArrays().forEach((path, slot) -> demand(given, path, slot));
    return new Measuring(given, options, frame).all(data, what);
  }

  private static void demand(Net net, Path path, ArraySlot slot) {
    if (slot.value() == null) {
      throw new NetFault(NetMessages.UNINITIALISED.by("NetMeasurements"), path.expr(), net);
    }
  }

  private Expr all(Expr data, Expr what) {
    boolean list = what instanceof Normal several && Lists.isList(several);
    List<Expr> asked = list ? ((Normal) what).args() : List.of(what);
    List<Expr> measured = asked.stream().filter(one -> information(one) == null).toList();
    List<Expr> values = measured.isEmpty() ? List.of() : values(data, measured);
    var results = new ArrayList<Expr>();
    int next = 0;
    for (Expr one : asked) {
      Expr information = information(one);
      results.add(information == null ? values.get(next++) : information);
    }
    return list ? Lists.of(results) : results.getFirst();
  }

  /// The property of `Information` of this name; null where there is none.
  private @Nullable Expr information(Expr name) {
    if (!(name instanceof Str(String text)) || Measurements.knows(text)) {
      return null;
    }
    Expr properties = frame.call(INFORMATION, net, Str.of("Properties"));
    return properties instanceof Normal all && all.args().contains(name)
        ? frame.call(INFORMATION, net, name)
        : null;
  }

  private List<Expr> values(Expr data, List<Expr> what) {
    Expr lossFunction = options.get(NetMeasurements.LOSS_FUNCTION);
    List<Term> terms = new LossReader(net, frame).terms(lossFunction);
    List<String> keys = LossReader.keys(net, terms);
    Table table = DataSpec.read(data, "TestData", keys, frame).sample(Sym.NONE, keys, frame);
    var targets = new Targets(table, frame);
    Net decoded = targets.decoded(net, terms);
    Objective objective = Objective.of(decoded, targets.adapted(terms, decoded), table, 0, frame);
    Measurements measurements = Measurements.read(Call.list(what), new ObjectiveSubject(objective));
    run(objective, table, measurements);
    return measurements.values(frame).values();
  }

  private void run(Objective objective, Table table, Measurements measurements) {
    int given = options.get(NetMeasurements.BATCH_SIZE);
    int batchSize = given > 0 ? given : BATCH;
    Precision precision = options.get(NetMeasurements.WORKING_PRECISION);
    var fittings = new Fittings(objective);
    var model =
        new Model(
            objective,
            fittings,
            Set.copyOf(measurements.places()),
            MethodReader.read(Sym.AUTOMATIC, Sym.AUTOMATIC, net, frame),
            Sym.AUTOMATIC,
            new UpdateSchedule(List.of(), List.of(), Sym.NONE),
            precision,
            batchSize,
            0,
            frame.state(NetState.WORKERS),
            frame.state(NetState.CODE),
            frame.budget()::isCancelled);
    var source =
        new StoredSource(table, objective, fittings, batchSize, precision, false, 0, frame);
    var feeds = new Feeds(objective.ports().size());
    for (int i = 0; i < source.batches(); i++) {
      frame.poll();
      source.next(feeds);
      Observation seen = model.observe(feeds);
      if (seen == null) {
        frame.budget().check();
        return;
      }
      measurements.add(seen);
    }
  }
}
