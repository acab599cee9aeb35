package org.scheelite.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.number.Numbers;

/// The states of recurrent layers to which nothing is connected, and their values before and after
/// an evaluation.
public final class States {
  /// `NetPort[All, "States"]`, which stands for all of them.
  static final Expr KEY = Call.of(Symbol.system("NetPort"), Sym.ALL, Str.of("States"));

  /// Nets whose parts run once in an evaluation, so that a state has one value.
  private static final Set<String> CONTAINERS =
      Set.of("NetChain", "NetGraph", "NetBidirectionalOperator");

  private final Map<Path, NumArray> values = new LinkedHashMap<>();
  private final boolean chained;
  private Assoc last = Assoc.empty();

  /// @param chained whether each example begins with the states after the one before, and not all
  ///   with the same
  States(boolean chained) {
    this.chained = chained;
  }

  /// Whether an expression is `NetPort[All, "States"]`.
  static boolean isKey(Expr expr) {
    return expr instanceof Normal call
        && call.is(Symbol.system("NetPort"))
        && Request.steps(call).equals(List.of(Sym.ALL, Str.of("States")));
  }

  /// The states of a net, as what an evaluation can be asked for. The place of each, with the name
  /// of the state at the end, is its key.
  static List<Want> free(Net net) {
    var found = new ArrayList<Want>();
    collect(net, Path.ROOT, found);
    return found;
  }

  /// The places of the states of a net, with the names of the states at the end.
  public static List<Path> places(Net net) {
    return free(net).stream().map(States::place).toList();
  }

  private static void collect(Net net, Path path, List<Want> found) {
    if (CONTAINERS.contains(net.head().name())) {
      net.parts().forEach(part -> collect(part.net(), path.child(part.key()), found));
      return;
    }
    for (String state : net.layer().freeStates()) {
      String result = net.layer().lastState(state);
      found.add(new Want(Want.Kind.OUTPUT, path, result, path.child(state).expr()));
    }
  }

  /// The place of a state: the layer and the name of the state.
  static Path place(Want state) {
    return new Path(((Normal) state.key()).args());
  }

  /// Takes values from an association by place.
  ///
  /// @throws NetFault where a key is no state or a value no array
  void read(Net net, Expr given) {
    var places = free(net).stream().map(Want::key).toList();
    if (!(given instanceof Assoc assoc)) {
      throw wrong(net, given, places);
    }
    for (Assoc.Entry entry : assoc) {
      Expr key = Lists.isList(entry.key()) ? entry.key() : Lists.of(List.of(entry.key()));
      NumArray array = Numbers.real32(entry.value());
      if (!places.contains(key) || array == null) {
        throw wrong(net, entry.key(), places);
      }
      values.put(new Path(((Normal) key).args()), array);
    }
  }

  private static NetFault wrong(Net net, Expr found, List<Expr> places) {
    return new NetFault(NetMessages.NO_PORT.by(net.head().name()), found, net, Lists.of(places));
  }

  boolean chained() {
    return chained;
  }

  /// The states whose first values are given.
  List<Path> given() {
    return List.copyOf(values.keySet());
  }

  /// The first value of a state; null for zeros.
  @Nullable NumArray value(Path state) {
    return values.get(state);
  }

  void value(Path state, NumArray value) {
    values.put(state, value);
  }

  /// Forgets all values.
  void clear() {
    values.clear();
  }

  /// The values after the last evaluation.
  Assoc last() {
    return last;
  }

  void last(Assoc after) {
    last = after;
  }

  /// The values now, as an association by place.
  Assoc expr(Net net) {
    Assoc.Builder all = Assoc.builder();
    for (Want state : free(net)) {
      NumArray value = values.get(place(state));
      all.put(state.key(), value == null ? Sym.AUTOMATIC : value);
    }
    return all.build();
  }
}
