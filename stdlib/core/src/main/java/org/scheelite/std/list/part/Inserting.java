package org.scheelite.std.list.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Packs;
import org.scheelite.std.list.Parts;

/// Adds elements to lists and associations.
final class Inserting {
  private Inserting() {}

  /// `expr` with `element` at its end; null, after a message, where that makes no sense.
  static @Nullable Expr append(Expr expr, Expr element, Normal call, Frame frame) {
    if (expr instanceof Assoc assoc) {
      return entries(assoc, element, false, call, frame);
    }
    if (expr instanceof Packed packed && packed.rank() == 1) {
      Packed joined = Packs.join(List.of(packed, Lists.of(new Expr[] {element})));
      if (joined != null) {
        return joined;
      }
    }
    if (Parts.size(expr) < 0) {
      return Faults.normal(call, 1, frame);
    }
    return insert(expr, Parts.size(expr), element);
  }

  /// `expr` with `element` in front; null, after a message, where that makes no sense.
  static @Nullable Expr prepend(Expr expr, Expr element, Normal call, Frame frame) {
    if (expr instanceof Assoc assoc) {
      return entries(assoc, element, true, call, frame);
    }
    return Parts.size(expr) < 0 ? Faults.normal(call, 1, frame) : insert(expr, 0, element);
  }

  /// `expr` with one more part before the one at `index`.
  static Expr insert(Expr expr, int index, Expr element) {
    Expr[] old = Parts.array(expr);
    var parts = new Expr[old.length + 1];
    System.arraycopy(old, 0, parts, 0, index);
    parts[index] = element;
    System.arraycopy(old, index, parts, index + 1, old.length - index);
    return Lists.of(Parts.headOf(expr), parts);
  }

  /// An association with entries before the one at `index`; old ones with their keys go.
  static Assoc insert(Assoc assoc, int index, List<Assoc.Entry> added) {
    Assoc.Builder changed = Assoc.builder();
    for (int i = 0; i <= assoc.size(); i++) {
      if (i == index) {
        added.forEach(changed::put);
      }
      if (i < assoc.size()) {
        Assoc.Entry old = assoc.at(i);
        if (added.stream().noneMatch(entry -> entry.key().equals(old.key()))) {
          changed.put(old);
        }
      }
    }
    return changed.build();
  }

  private static @Nullable Expr entries(
      Assoc assoc, Expr element, boolean front, Normal call, Frame frame) {
    List<Assoc.Entry> added = rules(element);
    if (added == null) {
      return frame.decline(GeneralMessages.LISTORASSOC.by(Faults.owner(call)), element);
    }
    if (!front) {
      Assoc changed = assoc;
      for (Assoc.Entry entry : added) {
        changed = changed.without(entry.key()).with(entry.key(), entry.value(), entry.delayed());
      }
      return changed;
    }
    var changed = Assoc.builder();
    added.forEach(changed::put);
    for (Assoc.Entry entry : assoc) {
      if (changed.get(entry.key()) == null) {
        changed.put(entry);
      }
    }
    return changed.build();
  }

  /// The entries that a rule, a list of rules or an association stands for; null for anything else.
  static @Nullable List<Assoc.Entry> rules(Expr expr) {
    if (expr instanceof Assoc assoc) {
      return assoc.entries();
    }
    if (!(expr instanceof Normal normal)) {
      return null;
    }
    if (normal.is(Sym.RULE, 2) || normal.is(Sym.RULE_DELAYED, 2)) {
      boolean delayed = normal.is(Sym.RULE_DELAYED);
      return List.of(new Assoc.Entry(normal.arg(0), normal.arg(1), delayed, 0));
    }
    if (!normal.is(Sym.LIST)) {
      return null;
    }
    var entries = new ArrayList<Assoc.Entry>();
    for (Expr part : normal.args()) {
      List<Assoc.Entry> some = rules(part);
      if (some == null) {
        return null;
      }
      entries.addAll(some);
    }
    return entries;
  }

  /// The value of a variable or of a part of one; null where it has none.
  static @Nullable Expr value(Expr variable, Frame frame) {
    if (variable instanceof Symbol symbol) {
      Expr own = frame.definitions().ownValue(symbol);
      Expr value = own == null ? frame.evaluate(symbol) : own;
      return value.equals(symbol) ? null : frame.evaluate(value);
    }
    return variable instanceof Call call && !call.is(Sym.LIST) ? frame.evaluate(variable) : null;
  }

  /// Gives a variable, or a part of one, a value.
  static Expr store(Expr variable, Expr value, Frame frame) {
    if (variable instanceof Symbol symbol && frame.definitions().ownValue(symbol) != null) {
      frame.definitions().setOwnValue(symbol, value);
      return value;
    }
    return frame.evaluate(Call.of(Sym.SET, variable, value));
  }
}
