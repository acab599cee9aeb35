package org.scheelite.net.coder;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.shape.Coder;

/// What encoders and decoders have in common: they print as they were written, and `Part` takes
/// their parameters.
interface NamedCoder extends Coder, Active {
  Symbol NORMAL = Symbol.system("Normal");
  Symbol OPTIONS = Symbol.system("Options");

  /// How it was written.
  CoderSpec spec();

  /// What it knows beyond the parameters in its specification, by name; null where there is none.
  default @Nullable Expr own(String name) {
    return null;
  }

  @Override
  default @Nullable Expr parameter(String name) {
    Expr own = own(name);
    return own == null ? spec().value(name) : own;
  }

  @Override
  default Symbol head() {
    return spec().head();
  }

  @Override
  default Expr construction() {
    return Call.of(head(), spec().expr());
  }

  @Override
  default String display() {
    String side = head().equals(CoderSpec.ENCODER) ? "output" : "input";
    return head().name() + "[<" + spec().name() + ", " + side + ": " + coded().words() + ">]";
  }

  @Override
  default @Nullable Expr answer(Normal call, Frame frame) {
    if (call.size() == 0 || call.arg(0) != this) {
      return null;
    }
    if (call.head().equals(Sym.PART) && call.size() == 2) {
      return NetFault.guard(frame, () -> extract(call.arg(1)));
    }
    if (call.size() == 1 && (call.head().equals(NORMAL) || call.head().equals(OPTIONS))) {
      return spec().all();
    }
    return call.head().equals(Symbol.system("AtomQ")) ? Sym.TRUE : null;
  }

  private Expr extract(Expr name) {
    if (name.equals(Sym.ALL)) {
      return spec().all();
    }
    Expr value = name instanceof Str(String text) ? parameter(text) : null;
    if (value == null) {
      throw new NetFault(NetMessages.PART.by(head().name()), this, name);
    }
    return value;
  }
}
