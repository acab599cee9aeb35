package org.scheelite.builtin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.message.Message;

/// A builtin as the evaluator sees it; written by the annotation processor from a class with
/// [Builtin].
public abstract class Primitive {

  /// The symbol's name, with its context where that is not ``System` ``.
  public abstract String name();

  /// The attributes it starts with.
  public abstract Set<Attribute> attributes();

  /// The options it takes, with their defaults.
  public List<Option<?>> options() {
    return List.of();
  }

  /// The messages it owns.
  public List<Message> messages() {
    return List.of();
  }

  /// How its operator form is read.
  public Builtin.Operator operator() {
    return Builtin.Operator.NONE;
  }

  /// The smallest number of arguments a form takes; -1 for a symbol without forms.
  public int minArguments() {
    return -1;
  }

  /// The largest number of arguments a form takes, options not counted.
  public int maxArguments() {
    return Integer.MAX_VALUE;
  }

  /// The value of the call, or null where it stays as it is.
  public @Nullable Expr apply(Normal call, Frame frame) {
    return null;
  }

  /// Whether [#bulk] may answer.
  public boolean hasBulk() {
    return false;
  }

  /// The value of a call with packed arguments, or null where they are threaded over.
  public @Nullable Expr bulk(Normal call, Frame frame) {
    return null;
  }

  /// The value of `f[a][b]`, given whole; or null where it stays as it is.
  public @Nullable Expr applied(Normal call, Frame frame) {
    return null;
  }

  /// Whether [#answer] may answer.
  public boolean hasAnswer() {
    return false;
  }

  /// The value of a call with an expression of this head among its arguments, or null where the
  /// function itself is asked.
  public @Nullable Expr answer(Normal call, Frame frame) {
    return null;
  }

  /// The symbol's own value, or null.
  public @Nullable Expr value(Frame frame) {
    return null;
  }

  /// The numeric value of a constant, or null; `digits` is 0 for machine precision.
  public @Nullable Num numeric(int digits) {
    return null;
  }

  /// The arguments from `from` to before `end`, for a form that takes all further ones.
  protected static Expr[] rest(Normal call, int from, int end) {
    var rest = new Expr[end - from];
    for (int i = from; i < end; i++) {
      rest[i - from] = call.arg(i);
    }
    return rest;
  }
}
