package org.scheelite.repl;

import java.util.Map;
import java.util.Set;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Library;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// One builtin, `FaultyBuiltin`, which fails as no builtin should: the fronts must survive it.
public final class FaultyLibrary implements Library {
  private static final String NAME = "FaultyBuiltin";

  @Override
  public Map<String, Entry> entries() {
    return Map.of(NAME, new Entry(NAME, "Fails."));
  }

  @Override
  public Primitive load(String name) {
    return new Faulty();
  }

  @Override
  public String page(String name) {
    return "Fails.\n";
  }

  private static final class Faulty extends Primitive {
    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Set<Attribute> attributes() {
      return Set.of();
    }

    @Override
    public Expr apply(Normal call, Frame frame) {
      throw new UnsupportedOperationException("on purpose");
    }
  }
}
