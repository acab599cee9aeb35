package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.StandIn;
import org.scheelite.net.lower.Functions;

/// Stands for an array while a function is applied, and notes what is done to it: calls of
/// functions that nets know become the expression of another such array.
///
/// @param expr how the array comes about from placeholders
record Traced(Expr expr) implements Opaque, Active, StandIn {
  private static final Symbol SYMBOL = Symbol.system("NetPrivate`Traced");
  static final Symbol EACH = Symbol.system("NetPrivate`Each");
  static final Symbol THREADED = Symbol.system("NetPrivate`Threaded");
  static final Symbol FOLD = Symbol.system("NetPrivate`Fold");
  static final Symbol OUTER = Symbol.system("NetPrivate`Outer");

  /// Functions that would take what stands for an array for an atom and go on; noted, they are
  /// refused at the end.
  private static final Pattern STRUCTURAL =
      Pattern.compile(
          "Apply|Map|MapAt|MapIndexed|MapAll|Scan|Thread|Dimensions|ArrayDepth|Depth|Level|Head"
              + "|LeafCount|ByteCount|Cases|DeleteCases|FirstCase|Position|FirstPosition|Count"
              + "|Replace|ReplaceAll|ReplaceRepeated|ReplacePart|Select|SelectFirst|Tally|Hash"
              + "|ToString|N|[A-Z]\\w*Q");

  private static final String ELEMENT = "System`NetPrivate`element";

  /// Functions that stand for others.
  private static final Set<String> WITH_BRANCHES = Set.of("If", "Which");

  /// The expression with what stands for arrays replaced by how they come about.
  static Expr plain(Expr expr) {
    return switch (expr) {
      case Traced(Expr own) -> own;
      case Packed _ -> expr;
      case Normal call -> {
        var args = new ArrayList<Expr>();
        call.args().forEach(arg -> args.add(plain(arg)));
        yield Call.of(call.head(), args);
      }
      default -> expr;
    };
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    if (call.head() instanceof Str name && call.size() == 1) {
      return Functions.fits(Call.of(name, Functions.placeholder(0)), 1)
          ? new Traced(plain(call))
          : null;
    }
    if (call.is(Sym.LIST) || !(call.head() instanceof Symbol head)) {
      return null;
    }
    Expr looped = looped(head.name(), call, frame);
    if (looped != null) {
      return looped;
    }
    if (WITH_BRANCHES.contains(head.name())) {
      List<Expr> branches = call.args().stream().map(frame::evaluate).toList();
      return new Traced(plain(Call.of(head, branches)));
    }
    Expr other = Synonyms.of(call);
    if (other != null) {
      return frame.evaluate(other);
    }
    return ArrayProgram.knows(head.name()) || STRUCTURAL.matcher(head.name()).matches()
        ? new Traced(plain(call))
        : null;
  }

  /// It has elements, so that arithmetic with lists is arithmetic of whole arrays.
  @Override
  public boolean isArray() {
    return true;
  }

  @Override
  public Expr through(Net net, Map<String, Expr> inputs) {
    var plain = new LinkedHashMap<>(inputs);
    plain.replaceAll((port, value) -> plain(value));
    List<String> outputs = List.copyOf(net.outputs().keySet());
    if (outputs.size() == 1) {
      return new Traced(InnerNets.applied(net, outputs.getFirst(), plain));
    }
    Assoc.Builder all = Assoc.builder();
    outputs.forEach(port -> all.put(Str.of(port), new Traced(InnerNets.applied(net, port, plain))));
    return all.build();
  }

  /// The value of a function that goes through the elements of arrays; null for others.
  private static @Nullable Expr looped(String name, Normal call, Frame frame) {
    Expr function = call.arg(0);
    int last = call.size() - 1;
    if (call.is(THREADED)) {
      return each(function, call.args().subList(1, call.size()), frame);
    }
    return switch (name) {
      case "Map" -> last == 1 ? each(function, List.of(call.arg(1)), frame) : null;
      case "Fold", "FoldList" ->
          last == 1 || last == 2
              ? folded(name, function, last == 2 ? call.arg(1) : null, call.arg(last), frame)
              : null;
      case "Outer" ->
          last == 2 && function.equals(Symbol.system("Times"))
              ? new Traced(Call.of(OUTER, plain(call.arg(1)), plain(call.arg(2))))
              : null;
      default -> null;
    };
  }

  /// A function of the elements of lists: its expression in placeholders for the elements.
  static @Nullable Expr each(Expr function, List<Expr> lists, Frame frame) {
    var elements = new ArrayList<Expr>();
    var plain = new ArrayList<Expr>();
    int depth = lists.stream().mapToInt(list -> depth(plain(list))).max().orElse(0);
    for (Expr list : lists) {
      plain.add(plain(list));
      elements.add(Symbol.of(ELEMENT + depth + "$" + plain.size()));
    }
    Expr value = frame.call(function, elements.stream().map(Traced::new).toArray(Expr[]::new));
    return ArrayProgram.isProgram(plain(value)) && plain.stream().allMatch(ArrayProgram::isProgram)
        ? new Traced(Call.of(EACH, plain(value), Lists.of(elements), Lists.of(plain)))
        : null;
  }

  /// A fold: the expression of a step in placeholders for the value before and the element.
  private static @Nullable Expr folded(
      String name, Expr function, @Nullable Expr first, Expr list, Frame frame) {
    if (!(list instanceof Traced(Expr elements))) {
      return null;
    }
    int depth = depth(elements);
    Symbol before = Symbol.of(ELEMENT + depth + "$before");
    Symbol element = Symbol.of(ELEMENT + depth + "$next");
    Expr step = plain(frame.call(function, new Traced(before), new Traced(element)));
    Expr start = first == null ? Sym.NONE : plain(first);
    return ArrayProgram.isProgram(step)
        ? new Traced(Call.of(FOLD, step, before, element, start, elements, Str.of(name)))
        : null;
  }

  /// Keeps placeholders of nested maps apart.
  private static int depth(Expr list) {
    int deepest = 0;
    if (list instanceof Normal call && !(call instanceof Packed)) {
      for (Expr arg : call.args()) {
        deepest = Math.max(deepest, depth(arg));
      }
      return call.is(EACH) || call.is(FOLD) ? deepest + 1 : deepest;
    }
    if (list instanceof Symbol symbol && symbol.full().startsWith(ELEMENT)) {
      String number = symbol.full().substring(ELEMENT.length());
      return Integer.parseInt(number.substring(0, number.indexOf('$'))) + 1;
    }
    return 0;
  }

  @Override
  public Symbol head() {
    return SYMBOL;
  }

  @Override
  public String display() {
    return "Traced[" + expr + "]";
  }

  @Override
  public Expr construction() {
    return Call.of(SYMBOL, expr);
  }

  /// Whether an expression holds no array that is stood for in a place that nobody looks at.
  static boolean isFinished(Expr expr) {
    return switch (expr) {
      case Traced _ -> true;
      case Normal list when Lists.isList(list) -> list.args().stream().allMatch(Traced::isFinished);
      default -> ArrayProgram.isProgram(expr);
    };
  }
}
