package org.scheelite.net.train.setting;

import java.util.function.LongFunction;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.net.Seeds;
import org.scheelite.std.random.Generator;

/// The random numbers of a training session.
public final class Seeding {
  private Seeding() {}

  /// The value of the body, which gets a seed. Where the seed is inherited from the session's
  /// generator, the generator is afterwards as it was before.
  public static Expr with(Expr setting, Frame frame, LongFunction<Expr> body) {
    if (!setting.equals(Sym.INHERITED)) {
      return body.apply(Seeds.of(setting, frame));
    }
    Generator before = Generator.of(frame);
    long seed = before.copy().nextLong();
    frame.setState(Generator.KEY, before.copy());
    try {
      return body.apply(seed);
    } finally {
      frame.setState(Generator.KEY, before);
    }
  }
}
