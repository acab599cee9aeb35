package org.scheelite.std.random;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Evaluates without leaving a trace in the random generator.
///
/// `BlockRandom[expr]` gives the value of `expr` and sets the generator back to where it was
/// before, so that the numbers drawn afterwards do not depend on it. `BlockRandom[expr,
/// RandomSeeding -> seed]` seeds the generator for `expr`.
///
/// ```wl
/// In:  SeedRandom[7]; BlockRandom[RandomReal[]] == RandomReal[]
/// Out: True
/// ```
///
/// ```wl
/// In:  BlockRandom[SeedRandom[2]; RandomInteger[100]] == BlockRandom[SeedRandom[2];
///      RandomInteger[100]]
/// Out: True
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"SeedRandom"})
final class BlockRandom {
  /// How the generator is seeded inside.
  static final Option<Expr> RANDOM_SEEDING =
      Option.any("RandomSeeding", Symbol.system("Inherited"));

  private BlockRandom() {}

  @Form
  static Expr evaluate(Expr body, Options options, Frame frame) {
    Generator before = Generator.of(frame);
    Generator inside = SeedRandom.read(options.get(RANDOM_SEEDING));
    boolean fresh = options.get(RANDOM_SEEDING).equals(Sym.AUTOMATIC);
    frame.setState(
        Generator.KEY, inside != null ? inside : fresh ? Generator.fresh() : before.copy());
    try {
      return frame.evaluate(body);
    } finally {
      frame.setState(Generator.KEY, before);
    }
  }
}
