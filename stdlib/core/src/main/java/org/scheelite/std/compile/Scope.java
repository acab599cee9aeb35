package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// The names that mean something at one place of a numeric expression.
final class Scope {

  /// The variables of one body of code.
  static final class Body {
    private final List<@Nullable Type> types = new ArrayList<>();
    private final List<@Nullable Region> assigned = new ArrayList<>();

    List<Type> types() {
      var all = new ArrayList<Type>();
      for (Type type : types) {
        all.add(type == null ? Type.LONG : type); // never used
      }
      return all;
    }
  }

  /// A part of a body that runs as a whole or not at all.
  private record Region(@Nullable Region outer, int number) {
    boolean isWithin(Region other) {
      for (Region r = this; r != null; r = r.outer) {
        if (r == other) {
          return true;
        }
      }
      return false;
    }
  }

  /// What a name stands for.
  ///
  /// @param fixed whether it is a value put in place of the name, which cannot be assigned to
  record Binding(int variable, boolean fixed) {}

  private final Body body;
  private final Map<Expr, Binding> names;
  private final Region region;
  private final boolean inLoop;

  private Scope(Body body, Map<Expr, Binding> names, Region region, boolean inLoop) {
    this.body = body;
    this.names = names;
    this.region = region;
    this.inLoop = inLoop;
  }

  static Scope of(Body body) {
    return new Scope(body, new HashMap<>(), new Region(null, 0), false);
  }

  Body body() {
    return body;
  }

  boolean inLoop() {
    return inLoop;
  }

  @Nullable Binding binding(Expr name) {
    return names.get(name);
  }

  /// A new variable that has a value from here on; null for the type of its first value.
  int variable(@Nullable Type type) {
    body.types.add(type);
    body.assigned.add(type == null ? null : region);
    return body.types.size() - 1;
  }

  /// The same with one more name.
  Scope with(Expr name, int variable, boolean fixed) {
    Binding old = names.get(name);
    if (old != null && old.fixed && !fixed) {
      throw new Untranslatable("a local name in which a value was put");
    }
    var more = new HashMap<>(names);
    more.put(name, new Binding(variable, fixed));
    return new Scope(body, more, region, inLoop);
  }

  /// The same without slots of functions.
  Scope withoutSlots() {
    var fewer = new HashMap<>(names);
    fewer.keySet().removeIf(name -> name instanceof org.scheelite.expr.Call);
    return new Scope(body, fewer, region, inLoop);
  }

  /// A part that may not run.
  Scope branch() {
    return new Scope(body, names, new Region(region, 0), inLoop);
  }

  /// The body of a loop, or of a sum, which `Break` cannot leave.
  Scope loop(boolean leaves) {
    return new Scope(body, names, new Region(region, 0), leaves);
  }

  /// Makes a name known everywhere in the body.
  void global(Expr name, int variable, boolean fixed) {
    names.put(name, new Binding(variable, fixed));
  }

  /// The type of a variable that surely has a value here.
  Type type(int variable) {
    Type type = body.types.get(variable);
    Region where = body.assigned.get(variable);
    if (type == null || where == null || !region.isWithin(where)) {
      throw new Untranslatable("a variable without a value");
    }
    return type;
  }

  /// Notes that a variable gets a value here.
  void assign(int variable, Type type) {
    Type old = body.types.get(variable);
    if (old != null && old != type) {
      throw new Untranslatable("a variable of two types");
    }
    body.types.set(variable, type);
    Region where = body.assigned.get(variable);
    if (where == null || !region.isWithin(where)) {
      body.assigned.set(variable, region);
    }
  }
}
