package org.scheelite.net.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;

/// One measurement as the user asks for it.
///
/// @param what a name, a port or a function
/// @param argument what stands behind a name, `5` in `"Accuracy" -> 5`; null where nothing does
/// @param key how the value is called among others; empty for a name of its own
/// @param averaging how values of classes are put together
/// @param aggregation how an array is made one number
record Request(
    Expr what, @Nullable Expr argument, String key, Averaging averaging, Aggregation aggregation) {
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  private static final Message SUBOPTION =
      Message.of(
          "NetMeasurements::suboption",
          "`1` is not a suboption of a measurement, or `2` not a value of it.");

  private static final Set<String> SUBOPTIONS =
      Set.of("Measurement", "Key", "Interval", "ClassAveraging", "Aggregation");

  /// How values of classes are put together.
  enum Averaging {
    NONE,
    /// The mean over classes.
    MACRO,
    /// The value of the pooled counts of all classes.
    MICRO
  }

  /// Reads one measurement.
  ///
  /// @throws NetFault where it is none
  static Request read(Expr spec) {
    if (!(spec instanceof Assoc options)) {
      return plain(spec, "", Averaging.NONE, Aggregation.NONE);
    }
    for (Expr key : options.keys()) {
      if (!(key instanceof Str(String name)) || !SUBOPTIONS.contains(name)) {
        throw wrong(key, options.get(key));
      }
    }
    Expr what = options.get(Str.of("Measurement"));
    if (what == null) {
      throw wrong(Str.of("Measurement"), null);
    }
    Expr key = options.get(Str.of("Key"));
    if (key != null && !(key instanceof Str)) {
      throw wrong(Str.of("Key"), key);
    }
    return plain(
        what,
        key instanceof Str(String name) ? name : "",
        averaging(options.get(Str.of("ClassAveraging"))),
        aggregation(options.get(Str.of("Aggregation"))));
  }

  private static NetFault wrong(Expr name, @Nullable Expr value) {
    return new NetFault(SUBOPTION, name, value == null ? Sym.NONE : value);
  }

  private static Averaging averaging(@Nullable Expr value) {
    if (value == null || value.equals(Sym.NONE) || value.equals(Sym.AUTOMATIC)) {
      return Averaging.NONE;
    }
    if (value.equals(Str.of("Macro"))) {
      return Averaging.MACRO;
    }
    if (value.equals(Str.of("Micro"))) {
      return Averaging.MICRO;
    }
    throw wrong(Str.of("ClassAveraging"), value);
  }

  private static Aggregation aggregation(@Nullable Expr value) {
    if (value == null || value.equals(Sym.NONE) || value.equals(Sym.AUTOMATIC)) {
      return Aggregation.NONE;
    }
    for (Aggregation one : Aggregation.values()) {
      if (value.equals(Str.of(one.text()))) {
        return one;
      }
    }
    throw wrong(Str.of("Aggregation"), value);
  }

  private static Request plain(
      Expr spec, String key, Averaging averaging, Aggregation aggregation) {
    return spec instanceof Normal rule && rule.is(Sym.RULE, 2)
        ? new Request(rule.arg(0), rule.arg(1), key, averaging, aggregation)
        : new Request(spec, null, key, averaging, aggregation);
  }

  boolean isPort() {
    return what instanceof Normal call && call.is(NET_PORT);
  }

  /// How its value is called among others.
  String name() {
    if (!key.isEmpty()) {
      return key;
    }
    if (what instanceof Str(String name)) {
      return argument == null ? name : name + argument;
    }
    if (what instanceof Normal call && isPort()) {
      List<Expr> steps =
          call.size() == 1 && call.arg(0) instanceof Normal list && Lists.isList(list)
              ? list.args()
              : call.args();
      var name = new StringBuilder();
      for (Expr step : steps) {
        name.append(name.isEmpty() ? "" : "/");
        name.append(step instanceof Str(String text) ? text : step.toString());
      }
      return name.toString();
    }
    return "Custom";
  }
}
