package org.scheelite.std.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// The rows of two tables put together where they agree.
///
/// `JoinAcross[list1, list2, key]` joins associations that have the same value for a key; `{key1,
/// key2, …}` takes several keys, `key1 -> key2` other ones on both sides. `JoinAcross[…, "Left"]`,
/// `"Right"` and `"Outer"` keep rows of one or both sides that find no partner, with
/// `Missing["Unmatched"]` in the columns that are not theirs; `"Inner"` does not. Matched rows come
/// first. Where columns other than the keys have one name, the value of the second row counts, or
/// `KeyCollisionFunction -> f` gives two names `f[name]`.
///
/// ```wl
/// In:  a = {<|"k" -> 1, "x" -> "p"|>, <|"k" -> 2, "x" -> "q"|>};
/// In:  b = {<|"k" -> 2, "y" -> "r"|>, <|"k" -> 3, "y" -> "s"|>};
/// In:  JoinAcross[a, b, "k"]
/// Out: {<|"k" -> 2, "x" -> "q", "y" -> "r"|>}
/// In:  JoinAcross[a, b, "k", "Left"]
/// Out: {<|"k" -> 2, "x" -> "q", "y" -> "r"|>, <|"k" -> 1, "x" -> "p", "y" -> Missing["Unmatched"]|>}
/// In:  Length[JoinAcross[a, b, "k", "Outer"]]
/// Out: 3
/// In:  JoinAcross[a, b, "k", "Sideways"]
/// Msg: JoinAcross::joinspec: Sideways is not one of Inner, Left, Right and Outer.
/// Out: JoinAcross[{<|"k" -> 1, "x" -> "p"|>, <|"k" -> 2, "x" -> "q"|>}, {<|"k" -> 2, "y" -> "r"|>, <|"k" -> 3, "y" -> "s"|>}, "k", "Sideways"]
/// ```
@Builtin(seeAlso = {"Merge", "KeyUnion", "Dataset"})
final class JoinAcross {
  /// The kind of join is none.
  static final Message JOINSPEC =
      Message.of("JoinAcross::joinspec", "`1` is not one of Inner, Left, Right and Outer.");

  /// A list holds something else than associations.
  static final Message NOASSOC =
      Message.of(
          "JoinAcross::noassoc", "A list of associations is expected at position `1` in `2`.");

  /// What columns of one name on both sides are called.
  static final Option<Expr> KEY_COLLISION_FUNCTION = Option.any("KeyCollisionFunction", Sym.NONE);

  private JoinAcross() {}

  @Form
  static @Nullable Expr join(Expr left, Expr right, Expr keys, Options options, Frame frame) {
    return join(left, right, keys, Str.of("Inner"), options, frame);
  }

  @Form
  static @Nullable Expr join(
      Expr left, Expr right, Expr keys, Expr kind, Options options, Frame frame) {
    String name = kind instanceof Str(String text) ? text : "";
    if (!List.of("Inner", "Left", "Right", "Outer").contains(name)) {
      return frame.decline(JOINSPEC, kind);
    }
    List<Assoc> first = rows(left);
    List<Assoc> second = rows(right);
    if (first == null || second == null) {
      Expr call = Call.of(Symbol.system("JoinAcross"), left, right, keys);
      return frame.decline(NOASSOC, Int.of(first == null ? 1 : 2), call);
    }
    var joining = new Joining(keys, options.get(KEY_COLLISION_FUNCTION), frame);
    boolean keepLeft = name.equals("Left") || name.equals("Outer");
    boolean keepRight = name.equals("Right") || name.equals("Outer");
    return joining.join(first, second, keepLeft, keepRight);
  }

  private static @Nullable List<Assoc> rows(Expr expr) {
    Expr data = Dataset.data(expr);
    if (!(data instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    var rows = new ArrayList<Assoc>();
    for (Expr row : list.args()) {
      if (!(row instanceof Assoc assoc)) {
        return null;
      }
      rows.add(assoc);
    }
    return rows;
  }
}
