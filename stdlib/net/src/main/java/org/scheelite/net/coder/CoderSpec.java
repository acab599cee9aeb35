package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;

/// An encoder or decoder as the user wrote it: `"name"` or `{"name", arguments…, "parameter" ->
/// value, …}`.
///
/// @param head `NetEncoder` or `NetDecoder`
/// @param name its name
/// @param arguments what follows the name
/// @param given the parameters given
/// @param initial the values of parameters that are not given
public record CoderSpec(
    Symbol head,
    String name,
    List<Expr> arguments,
    Map<String, Expr> given,
    Map<String, Expr> initial) {
  static final Symbol ENCODER = Symbol.system("NetEncoder");
  static final Symbol DECODER = Symbol.system("NetDecoder");

  private static final Message PARAMETER =
      Message.of("General::coderpar", "`1` has no parameter `2`; there are `3`.");
  private static final Message VALUE =
      Message.of("General::coderval", "The value `2` of `1` in `3` is not `4`.");
  private static final Message ARGUMENTS =
      Message.of("General::coderargs", "`1` takes at most `2` arguments after its name.");

  public CoderSpec {
    arguments = List.copyOf(arguments);
  }

  /// A specification without parameters.
  static CoderSpec of(Symbol head, String name, Expr... arguments) {
    return new CoderSpec(head, name, List.of(arguments), Map.of(), Map.of());
  }

  /// Reads `"name"` or `{"name", …}`; null where it is neither.
  static @Nullable CoderSpec read(Symbol head, Expr spec) {
    if (spec instanceof Str(String name)) {
      return of(head, name);
    }
    if (!(spec instanceof Normal list)
        || !Lists.isList(list)
        || list.size() == 0
        || !(list.arg(0) instanceof Str(String name))) {
      return null;
    }
    int end = list.size();
    while (end > 1 && isParameter(list.arg(end - 1))) {
      end--;
    }
    var given = new LinkedHashMap<String, Expr>();
    for (int i = end; i < list.size(); i++) {
      Normal rule = (Normal) list.arg(i);
      given.putIfAbsent(Option.nameOf(rule.arg(0)), rule.arg(1));
    }
    return new CoderSpec(head, name, list.args().subList(1, end), given, Map.of());
  }

  private static boolean isParameter(Expr expr) {
    return expr instanceof Normal rule
        && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2))
        && !Option.nameOf(rule.arg(0)).isEmpty();
  }

  /// The same with the parameters that there are.
  ///
  /// @param values the value of each where it is not given
  /// @param most how many arguments there may be
  /// @throws NetFault where there are others
  public CoderSpec taking(Map<String, Expr> values, int most) {
    for (String parameter : given.keySet()) {
      if (!values.containsKey(parameter)) {
        throw new NetFault(
            PARAMETER.by(head.name()), Str.of(name), Str.of(parameter), names(values));
      }
    }
    if (arguments.size() > most) {
      throw new NetFault(ARGUMENTS.by(head.name()), Str.of(name), Int.of(most));
    }
    return new CoderSpec(head, name, arguments, given, new TreeMap<>(values));
  }

  private static Expr names(Map<String, Expr> values) {
    return Lists.of(values.keySet().stream().sorted().map(Str::of).toList());
  }

  /// The argument at `index`; `Automatic` where there are fewer.
  public Expr argument(int index) {
    return index < arguments.size() ? arguments.get(index) : Sym.AUTOMATIC;
  }

  /// The value of a parameter, given or initial; null where there is none of this name.
  public @Nullable Expr value(String parameter) {
    Expr value = given.get(parameter);
    return value == null ? initial.get(parameter) : value;
  }

  /// The value of a parameter that there is.
  public Expr get(String parameter) {
    Expr value = value(parameter);
    if (value == null) {
      throw new IllegalArgumentException(name + " has no parameter " + parameter);
    }
    return value;
  }

  /// A parameter that is `True` or `False`.
  ///
  /// @throws NetFault where it is neither
  public boolean flag(String parameter) {
    Expr value = get(parameter);
    if (!value.equals(Sym.TRUE) && !value.equals(Sym.FALSE)) {
      throw wrong(parameter, value, "True or False");
    }
    return value.equals(Sym.TRUE);
  }

  /// A parameter that is a whole number of at least `least`.
  ///
  /// @throws NetFault where it is not
  public int whole(String parameter, int least) {
    Expr value = get(parameter);
    if (value instanceof Int(long number) && number >= least && number <= Integer.MAX_VALUE) {
      return (int) number;
    }
    throw wrong(
        parameter, value, least > 0 ? "a positive integer" : "an integer not less than " + least);
  }

  /// A parameter that is a list of sizes.
  ///
  /// @throws NetFault where it is not
  public int[] sizes(String parameter) {
    Expr value = get(parameter);
    if (value instanceof Normal list && Lists.isList(list)) {
      int[] sizes =
          list.args().stream()
              .mapToInt(
                  one ->
                      one instanceof Int(long size) && size > 0 && size <= Integer.MAX_VALUE
                          ? (int) size
                          : 0)
              .toArray();
      if (Arrays.stream(sizes).allMatch(size -> size > 0)) {
        return sizes;
      }
    }
    throw wrong(parameter, value, "a list of positive integers");
  }

  /// The fault to throw for a parameter or argument.
  ///
  /// @param what its name
  public NetFault wrong(String what, Expr value, String expected) {
    return new NetFault(
        VALUE.by(head.name()), Str.of(what), value, Str.of(name), NetFault.words(expected));
  }

  /// The same with another value of a parameter or, where it is no parameter, null.
  public @Nullable CoderSpec with(String parameter, Expr value) {
    if (!initial.containsKey(parameter)) {
      return null;
    }
    var changed = new LinkedHashMap<>(given);
    changed.put(parameter, value);
    return new CoderSpec(head, name, arguments, changed, initial);
  }

  /// The same name, with other arguments.
  public CoderSpec withArguments(Expr... others) {
    return new CoderSpec(head, name, List.of(others), given, initial);
  }

  /// The specification of the coder of the other direction, with those parameters that it has.
  ///
  /// @param shared the names of the parameters that both directions have
  public CoderSpec turned(List<String> shared) {
    var kept = new LinkedHashMap<>(given);
    kept.keySet().retainAll(shared);
    return new CoderSpec(head.equals(ENCODER) ? DECODER : ENCODER, name, arguments, kept, Map.of());
  }

  /// All parameters.
  public Expr all() {
    Assoc.Builder all = Assoc.builder();
    initial.forEach((key, value) -> all.put(Str.of(key), given.getOrDefault(key, value)));
    return all.build();
  }

  /// As the user wrote it, `{"Class", {a, b}}`.
  Expr expr() {
    if (arguments.isEmpty() && given.isEmpty()) {
      return Str.of(name);
    }
    var parts = new ArrayList<Expr>();
    parts.add(Str.of(name));
    parts.addAll(arguments);
    given.forEach((key, value) -> parts.add(Call.rule(Str.of(key), value)));
    return Call.list(parts);
  }
}
