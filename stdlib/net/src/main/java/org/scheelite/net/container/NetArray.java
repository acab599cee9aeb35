package org.scheelite.net.container;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// An array with a name, which may stand in several places of a net.
///
/// `NetArray["name"]` as the value of an option such as `"Weights"` shares the array with all
/// places of a net where the same name is given. It is one array: it is initialised and trained
/// once, and its gradient is the sum of those of all places. `NetArray[<|"Name" -> "name", "Array"
/// -> values, "Dimensions" -> {n1, …}|>]` says more of it; `NetArray[]` makes a name that is not in
/// use.
///
/// `NetExtract[net, NetArray["name"]]` reads the array, `NetReplacePart[net, NetArray["name"] ->
/// values]` sets it in all its places.
///
/// ```wl
/// In:  net = NetChain[{LinearLayer[2, "Weights" -> NetArray["w"], "Biases" -> None], Ramp,
///          LinearLayer[2, "Weights" -> NetArray["w"], "Biases" -> None]}, "Input" -> 2];
///      Information[net, "ArraysDimensions"]
/// Out: <|NetArray["w"] -> {2, 2}|>
///
/// In:  net = NetReplacePart[net, NetArray["w"] -> {{1, 1}, {0, 2}}];
///      net[{1, 3}]
/// Out: {10., 12.}
///
/// In:  net[{1, 3}, NetPortGradient[NetArray["w"]]] // Normal
/// Out: {{5., 9.}, {7., 15.}}
/// ```
@Builtin(seeAlso = {"NetInsertSharedArrays", "NetArrayLayer", "NetExtract"})
final class NetArray {
  private static final Symbol SYMBOL = Symbol.system("NetArray");
  private static final Str NAME = Str.of("Name");

  /// Something that describes no array.
  static final Message SPEC =
      Message.of(
          "NetArray::invspec",
          "`1` is not a name, Automatic or an association with the keys \"Name\", \"Array\" and"
              + " \"Dimensions\".");

  private NetArray() {}

  @Form(whole = true, min = 0, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    if (call.size() == 0 || call.size() == 1 && call.arg(0).equals(Sym.AUTOMATIC)) {
      return named(frame);
    }
    if (call.size() == 1 && call.arg(0) instanceof Str) {
      return null;
    }
    if (call.size() == 1 && call.arg(0) instanceof Assoc facts) {
      return facts(call, facts, frame);
    }
    Assoc.Builder facts = Assoc.builder();
    for (Expr arg : call.args()) {
      if (!(arg instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
        frame.message(SPEC, arg);
        return null;
      }
      facts.put(rule.arg(0), rule.arg(1));
    }
    return Call.of(SYMBOL, facts.build());
  }

  private static Expr named(Frame frame) {
    Expr unique = frame.call(Symbol.system("Unique"), Str.of("array"));
    String name = unique instanceof Symbol symbol ? symbol.name() : unique.toString();
    return Call.of(SYMBOL, Str.of(name));
  }

  private static @Nullable Expr facts(Normal call, Assoc facts, Frame frame) {
    for (Expr key : facts.keys()) {
      if (!List.of(NAME, Str.of("Array"), Str.of("Dimensions")).contains(key)) {
        frame.message(SPEC, call.arg(0));
        return null;
      }
    }
    Expr name = facts.get(NAME);
    if (name == null || name.equals(Sym.AUTOMATIC)) {
      Expr made = ((Normal) named(frame)).arg(0);
      Assoc.Builder all = Assoc.builder().put(NAME, made);
      for (Assoc.Entry entry : facts) {
        if (!entry.key().equals(NAME)) {
          all.put(entry.key(), entry.value());
        }
      }
      return Call.of(SYMBOL, all.build());
    }
    return facts.size() == 1 && name instanceof Str ? Call.of(SYMBOL, name) : null;
  }
}
