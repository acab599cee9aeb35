package org.scheelite.std.assoc;

import static org.scheelite.builtin.Attribute.HOLD_ALL_COMPLETE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// An association between keys and values, in the order in which the keys came.
///
/// `<|k1 -> v1, k2 -> v2|>` or `Association[rules]`; a later value for a key replaces an earlier
/// one. `a[key]` gives a value, `a[key] = v` on a variable changes it.
///
/// ```wl
/// In:  a = <|"x" -> 1, "y" -> 2, "x" -> 3|>
/// Out: <|"x" -> 3, "y" -> 2|>
/// In:  a["x"]
/// Out: 3
/// In:  a["z"]
/// Out: Missing["KeyAbsent", "z"]
/// In:  a["z"] = 5; a
/// Out: <|"x" -> 3, "y" -> 2, "z" -> 5|>
/// ```
@Builtin(
    attributes = {HOLD_ALL_COMPLETE},
    seeAlso = {"Keys", "Values", "Lookup"})
final class Association {
  private Association() {}

  @Form(whole = true)
  static @Nullable Expr make(Normal call, Frame frame) {
    var rules = new ArrayList<Call>();
    for (Expr arg : call.args()) {
      if (!collect(arg, rules, frame)) {
        return null;
      }
    }
    return Entries.association(rules);
  }

  /// Adds the rules an argument gives, with keys and immediate values evaluated.
  private static boolean collect(Expr arg, List<Call> rules, Frame frame) {
    if (Entries.isRule(arg)) {
      Call rule = (Call) arg;
      Expr key = frame.evaluate(rule.arg(0));
      boolean delayed = rule.is(Sym.RULE_DELAYED);
      rules.add(rule.withArgs(key, delayed ? rule.arg(1) : frame.evaluate(rule.arg(1))));
      return true;
    }
    Expr value = frame.evaluate(arg);
    if (value instanceof Call sequence && sequence.is(Sym.SEQUENCE)) {
      return sequence.args().stream().allMatch(part -> collect(part, rules, frame));
    }
    List<Call> found = Entries.rules(value);
    if (found == null) {
      return value.equals(Sym.NOTHING);
    }
    rules.addAll(found);
    return true;
  }
}
