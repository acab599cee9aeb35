package org.scheelite.std.string;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// The strings a builtin works on: one, or lists of them.
public final class Subjects {
  private final Normal call;
  private final Frame frame;

  private Subjects(Normal call, Frame frame) {
    this.call = call;
    this.frame = frame;
  }

  /// For a call by name and arguments.
  public static Subjects of(Frame frame, String name, Expr... args) {
    return new Subjects(Call.of(Symbol.system(name), args), frame);
  }

  /// For a call as it is.
  public static Subjects of(Normal call, Frame frame) {
    return new Subjects(call, frame);
  }

  Normal call() {
    return call;
  }

  Frame frame() {
    return frame;
  }

  String name() {
    return call.head() instanceof Symbol symbol ? symbol.name() : "String";
  }

  /// The value of `work` for the first argument, or for each string in it where it is a list; null
  /// where `work` gave null, or, after a message, where there is something else.
  public @Nullable Expr each(Function<String, @Nullable Expr> work) {
    return isStrings(call.arg(0)) ? map(call.arg(0), work) : strse();
  }

  /// Says that the first argument is no string or list of strings.
  public @Nullable Expr strse() {
    return frame.decline(GeneralMessages.STRSE.by(name()), Int.ONE, call);
  }

  /// Says that the first argument is no string, where it is not symbolic.
  @Nullable Expr string() {
    return frame.decline(GeneralMessages.STRING.by(name()), Int.ONE, call);
  }

  private static boolean isStrings(Expr expr) {
    return expr instanceof Str
        || expr instanceof Normal list
            && list.is(Sym.LIST)
            && list.args().stream().allMatch(Subjects::isStrings);
  }

  private @Nullable Expr map(Expr subject, Function<String, @Nullable Expr> work) {
    if (subject instanceof Str(String text)) {
      return work.apply(text);
    }
    Normal list = (Normal) subject;
    var values = new Expr[list.size()];
    for (int i = 0; i < values.length; i++) {
      frame.poll();
      Expr value = map(list.arg(i), work);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return org.scheelite.expr.Lists.of(values);
  }
}
