package org.scheelite.net.coder;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.shape.Coder;

/// Takes parameters out of encoders and decoders, and puts others in.
public final class Coders {
  private Coders() {}

  /// What `NetExtract` and `Part` take out of a coder: a parameter, or all of them.
  ///
  /// @throws NetFault where there is no such parameter
  public static Expr extract(Coder coder, Expr name) {
    if (name.equals(Sym.ALL) && coder instanceof NamedCoder named) {
      return named.spec().all();
    }
    Expr value = name instanceof Str(String text) ? coder.parameter(text) : null;
    if (value == null) {
      throw new NetFault(NetMessages.PART.by(coder.head().name()), coder, name);
    }
    return value;
  }

  /// A coder like this one with other values of parameters.
  ///
  /// @throws NetFault where it has no such parameter
  public static Expr replaced(Coder coder, Normal rule, Frame frame) {
    Expr changed =
        coder instanceof NamedCoder named && rule.arg(0) instanceof Str(String name)
            ? Catalog.changed(named, name, rule.arg(1), frame)
            : null;
    if (changed == null) {
      throw new NetFault(NetMessages.PART.by(coder.head().name()), coder, rule.arg(0));
    }
    return changed;
  }
}
