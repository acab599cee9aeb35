package org.scheelite.net;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// A net with the values that its states had at the end of its last evaluation. It changes with
/// each; it belongs to one session, as its evaluations do.
public final class StateObject implements Opaque, Active {
  private static final Symbol SYMBOL = Symbol.system("NetStateObject");
  private static final Str STATES = Str.of("States");
  private static final Message PROPERTY =
      Message.of("NetStateObject::noprop", "`1` is not one of \"States\" and \"Net\".");

  private final Net net;
  private final States states;

  private StateObject(Net net, States states) {
    this.net = net;
    this.states = states;
  }

  /// An object for a net; null where the net has no states.
  ///
  /// @param seed the first values; null for zeros
  /// @throws NetFault where the seed does not fit
  public static @Nullable StateObject of(Net net, @Nullable Expr seed) {
    if (States.free(net).isEmpty()) {
      return null;
    }
    var states = new States(true);
    if (seed instanceof StateObject other) {
      other.states.given().forEach(path -> copy(other.states, path, states));
    } else if (seed != null) {
      states.read(net, seed);
    }
    return new StateObject(net, states);
  }

  private static void copy(States from, Path state, States to) {
    var value = from.value(state);
    if (value != null) {
      to.value(state, value);
    }
  }

  @Override
  public Symbol head() {
    return SYMBOL;
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return NetFault.guard(frame, () -> Evaluation.apply(net, call, states, frame));
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    if (call.size() == 0 || call.arg(0) != this || !(call.head() instanceof Symbol head)) {
      return null;
    }
    if (head.name().equals("Information") && call.size() <= 2) {
      return information(call, frame);
    }
    if (call.size() != 2) {
      return null;
    }
    boolean part = head.equals(Sym.PART) || head.name().equals("NetExtract");
    return part ? property(call.arg(1), frame) : null;
  }

  /// What there is to know about the net, and the states.
  private Expr information(Normal call, Frame frame) {
    if (call.size() == 2 && call.arg(1).equals(STATES)) {
      return states.expr(net);
    }
    var arguments = call.toArray();
    arguments[0] = net;
    return frame.call(Symbol.system("NetInformation"), arguments);
  }

  private Expr property(Expr name, Frame frame) {
    if (name.equals(STATES)) {
      return states.expr(net);
    }
    return name.equals(Str.of("Net")) ? net : frame.fail(PROPERTY, name);
  }

  @Override
  public String display() {
    return "NetStateObject[<" + net.display() + ">]";
  }

  /// A new object with the states of this one.
  @Override
  public Expr construction() {
    Assoc.Builder seed = Assoc.builder();
    for (Want state : States.free(net)) {
      var value = states.value(States.place(state));
      if (value != null) {
        seed.put(state.key(), value);
      }
    }
    Assoc values = seed.build();
    return values.size() == 0 ? Call.of(SYMBOL, net) : Call.of(SYMBOL, net, values);
  }

  /// Two objects are the same only if a change of one is a change of the other.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
