package org.scheelite.net;

import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Which layers and arrays of a net a specification chooses, in learning rate multipliers, limits
/// of the optimizer and update schedules.
///
/// `"name"` and `n` are a layer, `m;;n` several, `_` any, `spec1 | spec2` either. A list is a path
/// inwards of steps of these forms, at last perhaps to an array: `{"encoder", 1 ;; 3, "Biases"}`;
/// `___` in it is any number of steps. A layer stands for all that is in it.
public final class Selector {
  private Selector() {}

  /// Whether what is at this path is chosen, itself or with something around it.
  public static boolean covers(Net net, Expr spec, List<Expr> path) {
    return switch (spec) {
      case Normal choice when choice.is(Sym.ALTERNATIVES) ->
          choice.args().stream().anyMatch(one -> covers(net, one, path));
      case Normal list when Lists.isList(list) -> leads(net, list.args(), path);
      default -> leads(net, List.of(spec), path);
    };
  }

  /// Whether anything in the net is chosen.
  public static boolean finds(Net net, Expr spec) {
    return finds(net, net, Path.ROOT, spec);
  }

  private static boolean finds(Net whole, Net net, Path path, Expr spec) {
    return net.arrays().stream()
            .anyMatch(slot -> covers(whole, spec, path.child(slot.name()).steps()))
        || net.parts().stream()
            .anyMatch(
                part ->
                    covers(whole, spec, path.child(part.key()).steps())
                        || finds(whole, part.net(), path.child(part.key()), spec));
  }

  private static boolean leads(Net net, List<Expr> steps, List<Expr> path) {
    if (steps.isEmpty()) {
      return true;
    }
    Expr step = steps.getFirst();
    List<Expr> rest = steps.subList(1, steps.size());
    boolean several = step instanceof Normal blank && blank.is(Sym.BLANK_SEQUENCE);
    boolean any = step instanceof Normal blank && blank.is(Sym.BLANK_NULL_SEQUENCE);
    if (any && leads(net, rest, path)) {
      return true;
    }
    if (path.isEmpty()) {
      return false;
    }
    Expr key = path.getFirst();
    List<Expr> inwards = path.subList(1, path.size());
    Part part = net.part(key);
    Net inner = part == null ? net : part.net();
    if (several || any) {
      return leads(inner, rest, inwards) || leads(inner, steps, inwards);
    }
    return is(net, step, key) && leads(inner, rest, inwards);
  }

  /// Whether one step of a specification chooses the part or array of this name or number.
  private static boolean is(Net net, Expr step, Expr key) {
    return switch (step) {
      case Normal blank when blank.is(Sym.BLANK) ->
          blank.size() == 0 || blank.arg(0).equals(key.head());
      case Normal choice when choice.is(Sym.ALTERNATIVES) || Lists.isList(choice) ->
          choice.args().stream().anyMatch(one -> is(net, one, key));
      case Normal span when span.is(Sym.SPAN) && span.size() >= 2 -> between(net, span, key);
      case Int(long number) ->
          number != 0 && place(net, key) == (number < 0 ? net.parts().size() + 1 + number : number);
      case Symbol name -> name.equals(Sym.ALL) || Str.of(name.name()).equals(key);
      default -> step.equals(key);
    };
  }

  private static boolean between(Net net, Normal span, Expr key) {
    int count = net.parts().size();
    int place = place(net, key);
    long first = bound(span.arg(0), count, 1);
    long step = span.size() > 2 && span.arg(2) instanceof Int(long given) && given > 0 ? given : 1;
    return place > 0
        && place >= first
        && place <= bound(span.arg(1), count, count)
        && (place - first) % step == 0;
  }

  /// The number of a part, from 1; 0 for an array.
  private static int place(Net net, Expr key) {
    for (int i = 0; i < net.parts().size(); i++) {
      if (net.parts().get(i).key().equals(key)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static long bound(Expr bound, int count, int all) {
    return bound instanceof Int(long number) ? number < 0 ? count + 1 + number : number : all;
  }
}
