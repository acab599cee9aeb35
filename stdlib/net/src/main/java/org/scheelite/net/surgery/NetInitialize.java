package org.scheelite.net.surgery;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Seeds;
import org.scheelite.net.initial.Initializer;

/// Gives the arrays of a net their starting values.
///
/// `NetInitialize[net]` fills the arrays that have no values yet, `NetInitialize[net, All]` draws
/// all of them anew. Weights are drawn by `Method`, biases are 0, scalings 1.
///
/// `Method` is a name or `{"name", options}`: `"Kaiming"` has variance 2 / fan-in, `"Xavier"` 2 /
/// (fan-in + fan-out), each with `"Distribution" -> "Normal"` or `"Uniform"`; `"Orthogonal"` makes
/// orthonormal rows or columns; `"Random"` draws from `"Weights"` and `"Biases"`, distributions or
/// standard deviations; `"Identity"` adds noise from `"Distribution"` to the identity.
///
/// `RandomSeeding` is 1234 by default, so that the same net gets the same values each time, on
/// every machine. `Automatic` gives new ones each time, `Inherited` follows the session's
/// generator, an integer or string is a seed.
///
/// ```wl
/// In:  NetExtract[NetInitialize[LinearLayer[3, "Input" -> 2]], "Biases"] // Normal
/// Out: {0., 0., 0.}
///
/// In:  NetInitialize[LinearLayer[3, "Input" -> 2]] === NetInitialize[LinearLayer[3, "Input" -> 2]]
/// Out: True
/// ```
@Builtin(seeAlso = {"NetTrain", "NetExtract"})
final class NetInitialize {
  /// How weights are drawn.
  static final Option<Initializer> METHOD =
      Option.symbol(
          "Method",
          Str.of("Kaiming"),
          "\"Kaiming\", \"Xavier\", \"Orthogonal\", \"Random\" or \"Identity\", with options",
          (value, frame) -> InitializerReader.read(value));

  /// Where random numbers begin.
  static final Option<Expr> RANDOM_SEEDING = Option.any("RandomSeeding", Int.of(Initializer.SEED));

  private NetInitialize() {}

  @Form
  static Expr unset(Expr net, Options options, Frame frame) {
    return initialise(net, false, options, frame);
  }

  @Form
  static @Nullable Expr all(Expr net, Symbol all, Options options, Frame frame) {
    return all.equals(Sym.ALL) || all.equals(Sym.AUTOMATIC)
        ? initialise(net, all.equals(Sym.ALL), options, frame)
        : null;
  }

  private static Expr initialise(Expr expr, boolean all, Options options, Frame frame) {
    return NetFault.guard(
        frame,
        () -> {
          if (!(expr instanceof Net net)) {
            throw new NetFault(NetMessages.NOT_NET.by("NetInitialize"), expr);
          }
          long seed = Seeds.of(options.get(RANDOM_SEEDING), frame);
          return options.get(METHOD).initialise(net, seed, all);
        });
  }
}
