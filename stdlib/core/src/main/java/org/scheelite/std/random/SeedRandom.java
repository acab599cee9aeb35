package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;

/// Seeds the random generator of the session.
///
/// `SeedRandom[n]` sets the generator so that the same numbers follow in every run, on every
/// machine; `n` is an integer of any size. `SeedRandom["text"]` takes a string as the seed.
/// `SeedRandom[]` makes the generator start anew from the time of day.
///
/// ```wl
/// In:  SeedRandom[1]; a = RandomReal[{0, 1}, 3]; SeedRandom[1]; a === RandomReal[{0, 1}, 3]
/// Out: True
/// ```
///
/// ```wl
/// In:  SeedRandom["spiral"]; a = RandomInteger[9, 5]; SeedRandom["spiral"]; a ==
///      RandomInteger[9, 5]
/// Out: True
/// ```
@Builtin(seeAlso = {"BlockRandom", "RandomReal", "RandomInteger"})
final class SeedRandom {
  /// The seed was neither an integer nor a string.
  static final Message SEED =
      Message.of("SeedRandom::seed", "The seed `1` should be an integer or a string.");

  private SeedRandom() {}

  @Form
  static Expr fresh(Frame frame) {
    frame.setState(Generator.KEY, Generator.fresh());
    return Sym.NULL;
  }

  @Form
  static @Nullable Expr seed(Expr seed, Frame frame) {
    Generator generator = read(seed);
    if (generator == null) {
      return frame.decline(SEED, seed);
    }
    frame.setState(Generator.KEY, generator);
    return Sym.NULL;
  }

  /// The generator a seed stands for, or null.
  static @Nullable Generator read(Expr seed) {
    return switch (seed) {
      case Whole n -> Generator.seeded(n.big());
      case Str(String text) -> Generator.seeded(text);
      default -> null;
    };
  }
}
