package org.scheelite.std.function;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.Parts;

/// Collects what is sown during an evaluation.
///
/// `Reap[expr]` gives `{value, {list1, list2, …}}`: the value of `expr` and a list of what was sown
/// for each tag. `Reap[expr, pattern]` takes only tags that match, `Reap[expr, {pattern1, …}]`
/// gives a list for each pattern, and `Reap[expr, pattern, f]` gives `f[tag, {e1, e2, …}]` for each
/// tag.
///
/// ```wl
/// In:  Reap[Do[If[PrimeQ[i], Sow[i]], {i, 10}]]
/// Out: {Null, {{2, 3, 5, 7}}}
/// In:  Reap[Sow[1, x]; Sow[2, y], x]
/// Out: {2, {{1}}}
/// In:  Reap[Sow[1, x]; Sow[2, y], _, Rule]
/// Out: {2, {x -> {1}, y -> {2}}}
/// In:  Reap[a]
/// Out: {a, {}}
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"Sow", "Catch", "AppendTo"})
final class Reap {
  private static final Expr ANY = Call.of(Sym.BLANK);

  @Form(whole = true, min = 1, max = 3)
  static Expr reap(Normal call, Frame frame) {
    Expr patterns = call.size() > 1 ? call.arg(1) : ANY;
    boolean several = Lists.isList(patterns);
    List<Matcher> matchers =
        (several ? Parts.of(patterns) : List.of(patterns))
            .stream().map(pattern -> Matcher.of(pattern, frame)).toList();
    var field = new Harvest.Field(matchers);
    Expr value = frame.state(Harvest.KEY).reap(field, call.arg(0), frame);
    var lists = new ArrayList<Expr>();
    for (int i = 0; i < matchers.size(); i++) {
      var sown = new ArrayList<Expr>();
      field
          .sown(i)
          .forEach(
              (tag, all) -> {
                Expr list = Lists.of(all);
                sown.add(call.size() == 3 ? Call.of(call.arg(2), tag, list) : list);
              });
      if (several) {
        lists.add(Call.list(sown));
      } else {
        lists.addAll(sown);
      }
    }
    return Call.list(value, Call.list(lists));
  }
}
