package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.SharedArray;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Functions;

/// What is noted while a function is applied to what stands for arrays.
///
/// @param function the function, with nets in the place of names for them
/// @param results what it gives, by output, in placeholders for the inputs
/// @param shared the arrays in it, by name
/// @param nets the nets in it, in order
record Tracing(
    Expr function,
    Map<String, Expr> results,
    Map<String, SharedArray.Given> shared,
    List<Net> nets) {
  private static final Pattern DECISION =
      Pattern.compile(
          "While|For|Switch|Throw|Return|Break|Continue|Goto|Select|Cases|Count|Position|FirstCase"
              + "|FixedPoint.*|NestWhile.*|TakeWhile|LengthWhile|Random.*|[A-Z]\\w*Q");
  private static final Pattern LOOP = Pattern.compile("While|For|Switch|NestWhile.*|FixedPoint.*");
  private static final Symbol MAP_THREAD = Symbol.system("MapThread");
  private static final Symbol NET_ARRAY = Symbol.system("NetArray");

  /// Whether a function may look at values to decide what it does, which what stands for an array
  /// does not have.
  static boolean decides(Expr function) {
    if (function instanceof Symbol symbol) {
      return symbol.isSystem() && DECISION.matcher(symbol.name()).matches();
    }
    return function instanceof Call call
        && (decides(call.head()) || call.args().stream().anyMatch(Tracing::decides));
  }

  /// The inputs that a function has.
  static List<String> ports(Expr function) {
    List<String> names = Functions.slotNames(function);
    if (!names.isEmpty()) {
      return names;
    }
    if (function instanceof Normal apply && apply.is(Sym.APPLY, 1)) {
      return InputPorts.numbered(Math.max(1, Functions.arity(apply.arg(0))));
    }
    return function instanceof Net net ? List.copyOf(net.inputs().keySet()) : List.of("Input");
  }

  /// @throws NetFault where the function does what nets cannot do
  static Tracing of(Expr written, List<String> inputs, Frame frame) {
    Expr function = withNets(written, frame);
    Expr loop = loop(function);
    if (loop != null) {
      throw new NetFault(FunctionLayer.FUNCTION, function, loop);
    }
    var values = new LinkedHashMap<String, Expr>();
    Expr value = resolved(value(function, inputs, frame), frame);
    if (value instanceof Assoc outputs && outputs.size() > 0) {
      for (Assoc.Entry entry : outputs) {
        if (!(entry.key() instanceof Str(String port))) {
          throw new NetFault(FunctionLayer.FUNCTION, function, entry.key());
        }
        values.put(port, finished(function, entry.value()));
      }
    } else {
      values.put("Output", finished(function, value));
    }
    var nets = new ArrayList<Net>();
    var done = new IdentityHashMap<Expr, Expr>();
    values.replaceAll((port, expr) -> InnerNets.numbered(expr, nets, done));
    var shared = new TreeMap<String, SharedArray.Given>();
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    values.values().forEach(result -> collect(result, shared, seen));
    return new Tracing(function, Collections.unmodifiableMap(values), shared, List.copyOf(nets));
  }

  /// The value of a function of several arguments for what stands for arrays.
  ///
  /// @throws NetFault where the function does what nets cannot do
  static Expr value(Expr function, int count, Frame frame) {
    var arguments = new Expr[count];
    for (int i = 0; i < count; i++) {
      arguments[i] = new Traced(Functions.placeholder(i));
    }
    return finished(
        function,
        frame.filtering(message -> false, () -> resolved(frame.call(function, arguments), frame)));
  }

  /// The value with calls done that had to wait.
  private static Expr resolved(Expr value, Frame frame) {
    if (value instanceof Assoc outputs) {
      Assoc.Builder all = Assoc.builder();
      outputs.forEach(output -> all.put(output.key(), resolved(output.value(), frame)));
      return all.build();
    }
    if (!(value instanceof Normal call) || call instanceof Packed) {
      return value;
    }
    var args = new ArrayList<Expr>();
    call.args().forEach(arg -> args.add(resolved(arg, frame)));
    if (call.is(Traced.THREADED) && call.size() > 1) { // lists of numbers
      return frame.call(MAP_THREAD, args.getFirst(), Lists.of(args.subList(1, args.size())));
    }
    return args.equals(call.args()) ? value : frame.evaluate(Call.of(call.head(), args));
  }

  private static Expr value(Expr function, List<String> inputs, Frame frame) {
    var arguments = new Expr[inputs.size()];
    Assoc.Builder named = Assoc.builder();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = new Traced(Functions.placeholder(i));
      named.put(Str.of(inputs.get(i)), arguments[i]);
    }
    boolean byName =
        !Functions.slotNames(function).isEmpty() || function instanceof Net && inputs.size() > 1;
    Expr learning = learning(function, frame);
    return frame.filtering(
        message -> false, // about what stands for arrays, which users have not written
        () ->
            learning instanceof Normal apply && apply.is(Sym.APPLY, 1)
                ? frame.call(apply.arg(0), arguments)
                : byName
                    ? frame.call(learning, named.build())
                    : frame.call(learning, arguments[0]));
  }

  /// A loop whose number of steps depends on values; null where there is none.
  private static @Nullable Expr loop(Expr function) {
    if (!(function instanceof Call call)) {
      return null;
    }
    if (call.head() instanceof Symbol head
        && head.isSystem()
        && LOOP.matcher(head.name()).matches()) {
      return call;
    }
    for (Expr arg : call.args()) {
      Expr found = loop(arg);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The function with nets in the place of symbols that stand for them, so that it means the same
  /// wherever the layer goes.
  private static Expr withNets(Expr expr, Frame frame) {
    if (expr instanceof Symbol symbol) {
      Expr value = symbol.isSystem() ? null : frame.definitions().ownValue(symbol);
      return value instanceof Net ? value : expr;
    }
    if (!(expr instanceof Call call)) {
      return expr;
    }
    var args = new ArrayList<Expr>();
    call.args().forEach(arg -> args.add(withNets(arg, frame)));
    Expr head = withNets(call.head(), frame);
    return head == call.head() && args.equals(call.args()) ? expr : Call.of(head, args);
  }

  /// The function with something that stands for an array in the place of each `NetArray[…]`.
  private static Expr learning(Expr expr, Frame frame) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.is(NET_ARRAY)) {
      Expr array = frame.evaluate(call);
      if (SharedArray.read(array) == null) {
        throw new NetFault(FunctionLayer.FUNCTION, expr, array);
      }
      return new Traced(array);
    }
    var args = new ArrayList<Expr>();
    if (call.is(MAP_THREAD, 2)
        && call.arg(1) instanceof Call lists
        && lists.is(Sym.LIST)
        && !isConstant(lists)) {
      args.add(learning(call.arg(0), frame));
      lists.args().forEach(arg -> args.add(learning(arg, frame)));
      return Call.of(Traced.THREADED, args); // so that what stands for arrays is met at once
    }
    call.args().forEach(arg -> args.add(learning(arg, frame)));
    return Call.of(learning(call.head(), frame), args);
  }

  private static boolean isConstant(Expr expr) {
    return switch (expr) {
      case Num _, NumArray _, Packed _ -> true;
      case Normal list -> Lists.isList(list) && list.args().stream().allMatch(Tracing::isConstant);
      default -> false;
    };
  }

  private static Expr finished(Expr function, Expr value) {
    Expr plain = Traced.plain(value);
    if (!Traced.isFinished(value) || !ArrayProgram.isProgram(plain)) {
      throw new NetFault(FunctionLayer.FUNCTION, function, plain);
    }
    return plain;
  }

  private static void collect(Expr expr, Map<String, SharedArray.Given> found, Set<Expr> seen) {
    if (!seen.add(expr)) {
      return;
    }
    SharedArray.Given given = SharedArray.read(expr);
    if (given != null) {
      found.putIfAbsent(given.shared().name(), given);
    } else if (expr instanceof Normal call && !(call instanceof Packed)) {
      call.args().forEach(arg -> collect(arg, found, seen));
    }
  }
}
