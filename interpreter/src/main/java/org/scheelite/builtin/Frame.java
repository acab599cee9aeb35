package org.scheelite.builtin;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.pattern.MatchContext;

/// What a builtin may ask of the evaluation it runs in. One session has one frame; it serves one
/// thread at a time.
public interface Frame extends MatchContext {

  /// Evaluates `head[args]`.
  default Expr call(Expr head, Expr... args) {
    return evaluate(Call.of(head, args));
  }

  /// Whether `head[args]` evaluates to `True`.
  default boolean test(Expr head, Expr... args) {
    return call(head, args).equals(Sym.TRUE);
  }

  /// The numeric value of an expression to `digits` digits (0: machine precision), as `N` gives it.
  Expr numeric(Expr expr, int digits);

  /// Gives a message; evaluation goes on.
  void message(Message message, Expr... args);

  /// Gives a message; the call stays as it is.
  default @Nullable Expr decline(Message message, Expr... args) {
    message(message, args);
    return null;
  }

  /// Gives a message; the value is `$Failed`.
  default Expr fail(Message message, Expr... args) {
    message(message, args);
    return Sym.FAILED;
  }

  /// The options in the arguments of `call` from `position` (from 0) on; null, after a message,
  /// where one is unknown or has a bad value.
  @Nullable Options options(Primitive primitive, Normal call, int position);

  /// The number of trailing arguments of `call` that are options: rules or lists of rules.
  int trailingOptions(Normal call);

  Definitions definitions();

  Budget budget();

  Console console();

  /// What messages do while `body` runs; see [MessageFilter].
  <T> T filtering(MessageFilter filter, Supplier<T> body);

  /// Switches a message such as `Power::infy` off or on for the rest of the session; an empty name
  /// stands for all.
  void silence(String message, boolean silent);

  /// Whether the host allows this.
  boolean allows(Capability capability);

  /// Something kept for this session, made at first use.
  <T> T state(StateKey<T> key);

  /// Replaces something kept for this session.
  <T> void setState(StateKey<T> key, T value);

  /// Something kept for all sessions of the engine, made at first use; threads share it.
  <T> T shared(StateKey<T> key);

  /// How much deeper evaluations may nest before `$RecursionLimit` is met.
  int headroom();

  /// The calls under evaluation, innermost last, as `Stack[]` shows them.
  java.util.List<Expr> stack();

  /// The line number of the input under evaluation, `$Line`.
  int line();

  /// Evaluates an expression and gives the steps: forms in `HoldForm`, and lists of the steps of
  /// parts.
  java.util.List<Expr> trace(Expr expr);

  /// The names of the messages shown while this line was evaluated.
  java.util.List<String> messages(int line);

  /// An expression as text, as this session shows it: with its `Format` definitions.
  String text(Expr expr, org.scheelite.print.Form form);

  /// An earlier result, as `Out[n]`; null where there is none.
  @Nullable Expr out(int line);

  /// An earlier input, as `In[n]`; null where there is none.
  @Nullable Expr in(int line);

  @Override
  default void poll() {
    budget().poll();
  }

  @Override
  default boolean isFlat(Symbol symbol) {
    return definitions().has(symbol, Attribute.FLAT);
  }

  @Override
  default boolean isOrderless(Symbol symbol) {
    return definitions().has(symbol, Attribute.ORDERLESS);
  }

  @Override
  default boolean isOneIdentity(Symbol symbol) {
    return definitions().has(symbol, Attribute.ONE_IDENTITY);
  }
}
