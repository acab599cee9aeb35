package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.NetState;
import org.scheelite.net.train.loop.Checkpointing;
import org.scheelite.net.train.result.Results;
import org.scheelite.net.train.setting.Seeding;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.cpu.Workers;

/// Begins training sessions: finds what is wanted, lends them threads and random numbers.
final class Launch {
  private Launch() {}

  /// Trains.
  ///
  /// @param what what to give: null for the net, else the third argument of `NetTrain`
  /// @throws NetFault where something does not fit
  static Expr train(Expr expr, Expr data, @Nullable Expr what, Options options, Frame frame) {
    if (!(expr instanceof Net net)) {
      throw new NetFault(TrainMessages.NET, expr);
    }
    Expr device = options.get(NetTrain.TARGET_DEVICE);
    if (!device.equals(Str.of("CPU")) && !device.equals(Sym.AUTOMATIC)) {
      throw new NetFault(NetMessages.DEVICE.by("NetTrain"), device);
    }
    Expr lossFunction = what instanceof Net loss ? loss : options.get(NetTrain.LOSS_FUNCTION);
    Expr wanted = what == null || what instanceof Net ? Str.of("TrainedNet") : what;
    Results.check(wanted);
    Expr call = call(expr, data, what, options);
    Checkpointing checkpointing =
        Checkpointing.read(options.get(NetTrain.TRAINING_PROGRESS_CHECKPOINTING), frame);
    return Seeding.with(
        options.get(NetTrain.RANDOM_SEEDING),
        frame,
        seed ->
            lent(
                frame,
                workers ->
                    new Preparation(net, lossFunction, options, checkpointing, seed, workers, frame)
                        .train(data, wanted, call)
                        .value(wanted, frame)));
  }

  /// The call of `NetTrain`, for the property `"NetTrainInputForm"`.
  private static Expr call(Expr net, Expr data, @Nullable Expr what, Options options) {
    var arguments = new ArrayList<Expr>(List.of(net, data));
    if (what != null) {
      arguments.add(what);
    }
    options.given().forEach((name, value) -> arguments.add(Call.rule(Symbol.system(name), value)));
    return Call.of(Sym.HOLD_FORM, Call.of(Symbol.system("NetTrain"), arguments));
  }

  /// Lends the threads of the session. Nets that functions of the user evaluate meanwhile get
  /// others: these are busy with a step.
  private static Expr lent(Frame frame, Function<Workers, Expr> body) {
    Workers workers = frame.state(NetState.WORKERS);
    try (var others = new Workers(workers.count())) {
      frame.setState(NetState.WORKERS, others);
      return body.apply(workers);
    } finally {
      frame.setState(NetState.WORKERS, workers);
    }
  }
}
