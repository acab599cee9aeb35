package org.scheelite.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Attribute;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// What attributes do to the arguments of a call before its rules are tried.
final class Arguments {
  static final int HOLD_COMPLETE = Definition.bit(Attribute.HOLD_ALL_COMPLETE);
  static final int FLAT = Definition.bit(Attribute.FLAT);
  static final int ORDERLESS = Definition.bit(Attribute.ORDERLESS);
  static final int LISTABLE = Definition.bit(Attribute.LISTABLE);

  private static final int HOLD_FIRST =
      Definition.bit(Attribute.HOLD_FIRST) | Definition.bit(Attribute.HOLD_ALL);
  private static final int HOLD_REST =
      Definition.bit(Attribute.HOLD_REST) | Definition.bit(Attribute.HOLD_ALL);
  private static final int SEQUENCE_HOLD = Definition.bit(Attribute.SEQUENCE_HOLD);

  private static final Message TDLEN =
      Message.of("Thread::tdlen", "Objects of unequal length in `1` cannot be combined.");

  private Arguments() {}

  /// The arguments evaluated where they are not held, with sequences spliced; null where nothing
  /// changed.
  static Expr @Nullable [] evaluated(Call call, Expr head, int attributes, Evaluation evaluation) {
    Expr[] changed = null;
    boolean splices = false;
    boolean list = head.equals(Sym.LIST);
    for (int i = 0; i < call.size(); i++) {
      Expr arg = call.arg(i);
      boolean held = (attributes & (i == 0 ? HOLD_FIRST : HOLD_REST)) != 0;
      Expr value = held ? forced(arg, evaluation) : evaluation.evaluate(arg);
      splices |= isSpliced(value, list);
      if (value != arg && changed == null) {
        changed = call.toArray();
      }
      if (changed != null) {
        changed[i] = value;
      }
    }
    if (!splices || (attributes & SEQUENCE_HOLD) != 0 && !list) {
      return changed;
    }
    return spliced(changed == null ? call.toArray() : changed, list);
  }

  /// `Evaluate[x]` works even where arguments are held.
  private static Expr forced(Expr arg, Evaluation evaluation) {
    return arg instanceof Call call && call.is(Sym.EVALUATE, 1)
        ? evaluation.evaluate(call.arg(0))
        : arg;
  }

  private static boolean isSpliced(Expr value, boolean list) {
    return switch (value) {
      case Call call when call.head() instanceof Symbol head ->
          head.equals(Sym.SEQUENCE) || list && head.equals(Sym.SPLICE);
      case Symbol symbol -> list && symbol.equals(Sym.NOTHING);
      default -> false;
    };
  }

  private static Expr[] spliced(Expr[] args, boolean list) {
    var flat = new ArrayList<Expr>(args.length);
    for (Expr arg : args) {
      if (!isSpliced(arg, list)) {
        flat.add(arg);
      } else if (arg instanceof Call call) {
        if (call.is(Sym.SPLICE)) {
          flat.addAll(
              call.size() > 0 && call.arg(0) instanceof Normal inner ? inner.args() : List.of());
        } else {
          flat.addAll(Arrays.asList(spliced(call.toArray(), list)));
        }
      }
    }
    return flat.toArray(Expr[]::new);
  }

  /// Whether an argument asks to be passed on as it stands.
  static boolean hasUnevaluated(Call call) {
    for (int i = 0; i < call.size(); i++) {
      if (call.arg(i) instanceof Call arg && arg.is(Sym.UNEVALUATED, 1)) {
        return true;
      }
    }
    return false;
  }

  /// The same call with `Unevaluated` taken off.
  static Call bared(Call call) {
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      if (args[i] instanceof Call arg && arg.is(Sym.UNEVALUATED, 1)) {
        args[i] = arg.arg(0);
      }
    }
    return call.withArgs(args);
  }

  /// With nested calls of the same flat head taken apart.
  static Call flattened(Call call, Symbol head) {
    boolean nested = false;
    for (int i = 0; !nested && i < call.size(); i++) {
      nested = call.arg(i) instanceof Call arg && arg.is(head);
    }
    if (!nested) {
      return call;
    }
    var flat = new ArrayList<Expr>();
    for (Expr arg : call.args()) {
      if (arg instanceof Call inner && inner.is(head)) {
        flat.addAll(flattened(inner, head).args());
      } else {
        flat.add(arg);
      }
    }
    return Call.of(head, flat);
  }

  /// With arguments in canonical order.
  static Call sorted(Call call) {
    boolean sorted = true;
    for (int i = 1; sorted && i < call.size(); i++) {
      sorted = CanonicalOrder.INSTANCE.compare(call.arg(i - 1), call.arg(i)) <= 0;
    }
    if (sorted) {
      return call;
    }
    Expr[] args = call.toArray();
    Arrays.sort(args, CanonicalOrder.INSTANCE);
    return call.withArgs(args);
  }

  /// The list of the calls for each element of the arguments that are lists, evaluated; null where
  /// no argument is a list, or, after a message, where their lengths differ.
  static @Nullable Expr threaded(Call call, Evaluation evaluation) {
    int length = -1;
    Assoc keyed = null;
    for (int i = 0; i < call.size(); i++) {
      if (call.arg(i) instanceof Active active && active.isArray()) {
        return null;
      }
      if (keyed == null && call.arg(i) instanceof Assoc assoc) {
        keyed = assoc;
      }
      if (Lists.isList(call.arg(i))) {
        int size = ((Normal) call.arg(i)).size();
        if (length >= 0 && size != length) {
          evaluation.message(TDLEN, call);
          return null;
        }
        length = size;
      }
    }
    if (length < 0) {
      return keyed == null ? null : overKeys(call, keyed, evaluation);
    }
    var results = new Expr[length];
    for (int k = 0; k < length; k++) {
      var args = new Expr[call.size()];
      for (int i = 0; i < args.length; i++) {
        args[i] = Lists.isList(call.arg(i)) ? ((Normal) call.arg(i)).arg(k) : call.arg(i);
      }
      results[k] = evaluation.evaluate(call.withArgs(args));
    }
    return Lists.of(results);
  }

  /// The call at each key of associations that have the same keys; null where they do not.
  private static @Nullable Expr overKeys(Call call, Assoc keyed, Evaluation evaluation) {
    for (int i = 0; i < call.size(); i++) {
      if (call.arg(i) instanceof Assoc other
          && (other.size() != keyed.size()
              || other.entries().stream().anyMatch(entry -> keyed.get(entry.key()) == null))) {
        return null;
      }
    }
    var results = Assoc.builder();
    for (Assoc.Entry entry : keyed.entries()) {
      Expr[] args = call.toArray();
      for (int i = 0; i < args.length; i++) {
        Expr value = args[i] instanceof Assoc assoc ? assoc.get(entry.key()) : null;
        args[i] = value == null ? args[i] : value;
      }
      results.put(entry.key(), evaluation.evaluate(call.withArgs(args)));
    }
    return results.build();
  }
}
