package org.scheelite.net;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.random.Generator;
import org.scheelite.tensor.Precision;

/// The options of an evaluation `net[data, options]`.
///
/// @param batchSize examples evaluated at a time; 0 for a good number
/// @param training whether dropout and the like are active
/// @param seeding the value of `RandomSeeding`
/// @param precision what numbers are used
record Settings(int batchSize, boolean training, Expr seeding, Precision precision) {
  static final Settings DEFAULT = new Settings(0, false, Sym.AUTOMATIC, Precision.REAL32);

  private static final Symbol BATCH_SIZE = Symbol.system("BatchSize");
  private static final Symbol MODE = Symbol.system("NetEvaluationMode");
  private static final Symbol SEEDING = Symbol.system("RandomSeeding");
  private static final Symbol DEVICE = Symbol.system("TargetDevice");
  private static final Symbol PRECISION = Symbol.system("WorkingPrecision");

  private static final Set<String> NAMES =
      Set.of(BATCH_SIZE.name(), MODE.name(), SEEDING.name(), DEVICE.name(), PRECISION.name());

  /// Whether there is an option of this name.
  static boolean knows(String name) {
    return NAMES.contains(name);
  }

  /// The options with their defaults, as `Options[net]` gives them.
  static Expr options() {
    return Call.list(
        Call.rule(BATCH_SIZE, Sym.AUTOMATIC),
        Call.rule(MODE, Str.of("Test")),
        Call.rule(SEEDING, Sym.AUTOMATIC),
        Call.rule(DEVICE, Str.of("CPU")),
        Call.rule(PRECISION, Str.of("Real32")));
  }

  /// The settings given by options.
  ///
  /// @throws NetFault where one is unknown or has a bad value
  static Settings read(Net net, Map<String, Expr> options) {
    Settings settings = DEFAULT;
    for (Map.Entry<String, Expr> option : options.entrySet()) {
      Settings next = settings.with(net, option.getKey(), option.getValue());
      if (next == null) {
        throw new NetFault(
            GeneralMessages.OPTX.by(net.head().name()), Str.of(option.getKey()), net);
      }
      settings = next;
    }
    return settings;
  }

  private @Nullable Settings with(Net net, String name, Expr value) {
    return switch (name) {
      case "BatchSize" -> new Settings(size(net, value), training, seeding, precision);
      case "NetEvaluationMode" ->
          new Settings(
              batchSize,
              choice(net, MODE, value, List.of("Test", "Train")).equals("Train"),
              seeding,
              precision);
      case "RandomSeeding" -> new Settings(batchSize, training, value, precision);
      case "TargetDevice" -> {
        if (!value.equals(Str.of("CPU")) && !value.equals(Sym.AUTOMATIC)) {
          throw new NetFault(NetMessages.DEVICE.by(net.head().name()), value);
        }
        yield this;
      }
      case "WorkingPrecision" ->
          new Settings(
              batchSize,
              training,
              seeding,
              choice(net, PRECISION, value, List.of("Real32", "Real64")).equals("Real64")
                  ? Precision.REAL64
                  : Precision.REAL32);
      default -> null;
    };
  }

  private static int size(Net net, Expr value) {
    if (value.equals(Sym.AUTOMATIC)) {
      return 0;
    }
    if (value instanceof Int(long size) && size > 0) {
      return (int) Math.min(size, 1 << 20);
    }
    throw bad(net, BATCH_SIZE, value, "Automatic or a positive integer");
  }

  private static String choice(Net net, Symbol name, Expr value, List<String> choices) {
    if (value.equals(Sym.AUTOMATIC)) {
      return choices.getFirst();
    }
    if (value instanceof Str(String text) && choices.contains(text)) {
      return text;
    }
    throw bad(net, name, value, String.join(", ", choices));
  }

  private static NetFault bad(Net net, Symbol name, Expr value, String expected) {
    return new NetFault(
        GeneralMessages.OPTVP.by(net.head().name()), name, value, NetFault.words(expected));
  }

  /// Runs `body`, which draws random numbers from the session's generator unless a seed is given;
  /// then the generator is afterwards as it was before.
  <T> T drawing(Frame frame, Supplier<T> body) {
    if (seeding.equals(Sym.AUTOMATIC) || seeding.equals(Sym.INHERITED)) {
      return body.get();
    }
    Generator before = Generator.of(frame);
    frame.setState(Generator.KEY, Generator.seeded(seed(frame)));
    try {
      return body.get();
    } finally {
      frame.setState(Generator.KEY, before);
    }
  }

  /// A seed for this call.
  long seed(Frame frame) {
    return Seeds.of(seeding, frame);
  }
}
