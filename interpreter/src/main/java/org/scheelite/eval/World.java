package org.scheelite.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Libraries;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The definitions of one session.
final class World implements Definitions {
  private final Libraries libraries;
  private final Map<Symbol, Definition> definitions = new HashMap<>(256);
  private final Map<String, Symbol> names = new HashMap<>(256);
  private final List<String> path = new ArrayList<>(List.of(Symbol.SYSTEM, Symbol.GLOBAL));
  private String context = Symbol.GLOBAL;
  private long unique = 1;

  /// Goes on with every change of a definition.
  long clock;

  private Stamp stamp = new Stamp(this, 0, null);

  /// Whether any symbol has up values or answers like it; most sessions have none.
  boolean hasUpValues;

  /// Whether any symbol has definitions of its look.
  boolean hasFormats;

  World(Libraries libraries) {
    this.libraries = libraries;
  }

  /// The definition of a symbol, made when first asked for.
  Definition of(Symbol symbol) {
    if (symbol.remark() instanceof Definition noted && noted.world == this) {
      return noted;
    }
    Definition definition = definitions.get(symbol);
    if (definition == null) {
      Primitive primitive = libraries.get(Libraries.nameOf(symbol));
      definition = new Definition(this, symbol, primitive);
      definitions.put(symbol, definition);
      hasUpValues |= primitive != null && primitive.hasAnswer();
    }
    symbol.remark(definition);
    return definition;
  }

  /// The stamp of this moment.
  Stamp now() {
    if (stamp.clock() != clock) {
      stamp = new Stamp(this, clock, null);
    }
    return stamp;
  }

  private Definition changed(Symbol symbol) {
    Definition definition = of(symbol);
    definition.changed = ++clock;
    return definition;
  }

  @Override
  public @Nullable Expr ownValue(Symbol symbol) {
    return of(symbol).own;
  }

  @Override
  public long moment(Symbol symbol) {
    return of(symbol).changed;
  }

  @Override
  public void setOwnValue(Symbol symbol, Expr value) {
    if (!ContextVariables.set(symbol, value, this)) {
      changed(symbol).own = value;
    }
  }

  @Override
  public void define(Kind kind, Symbol owner, Expr left, Expr right) {
    Definition definition = changed(owner);
    if (kind == Kind.OWN && left.equals(owner) && !isConditional(right)) {
      definition.own = right;
      return;
    }
    RuleList old = definition.rules(kind);
    definition.setRules(kind, (old == null ? RuleList.empty() : old).with(left, right));
    hasUpValues |= kind == Kind.UP;
    hasFormats |= kind == Kind.FORMAT;
  }

  private static boolean isConditional(Expr right) {
    return right instanceof Call call && call.is(Sym.CONDITION, 2);
  }

  @Override
  public boolean undefine(Kind kind, Symbol owner, Expr left) {
    Definition definition = changed(owner);
    if (kind == Kind.OWN && definition.own != null) {
      definition.own = null;
      return true;
    }
    RuleList old = definition.rules(kind);
    RuleList rest = old == null ? null : old.without(left);
    if (rest == null) {
      return false;
    }
    definition.setRules(kind, rest);
    return true;
  }

  @Override
  public List<Call> rules(Kind kind, Symbol owner) {
    Definition definition = of(owner);
    var rules = new ArrayList<Call>();
    if (kind == Kind.OWN && definition.own != null) {
      Expr left = Call.of(Sym.HOLD_PATTERN, owner);
      rules.add(Call.of(Sym.RULE_DELAYED, left, definition.own));
    }
    RuleList list = definition.rules(kind);
    if (list != null) {
      rules.addAll(list.rules());
    }
    return rules;
  }

  @Override
  public void setRules(Kind kind, Symbol owner, List<Call> rules) {
    Definition definition = changed(owner);
    definition.setRules(kind, null);
    if (kind == Kind.OWN) {
      definition.own = null;
    }
    for (Call rule : rules) {
      Expr left = rule.arg(0);
      if (left instanceof Call held && held.is(Sym.HOLD_PATTERN, 1)) {
        left = held.arg(0);
      }
      define(kind, owner, left, rule.arg(1));
    }
  }

  @Override
  public void clear(Symbol symbol) {
    changed(symbol).clear();
  }

  @Override
  public void clearAll(Symbol symbol) {
    changed(symbol).clearAll();
  }

  @Override
  public void remove(Symbol symbol) {
    changed(symbol).clearAll();
    names.remove(symbol.full());
  }

  @Override
  public Set<Attribute> attributes(Symbol symbol) {
    return of(symbol).attributeSet();
  }

  @Override
  public boolean has(Symbol symbol, Attribute attribute) {
    return of(symbol).has(attribute);
  }

  @Override
  public void setAttributes(Symbol symbol, Set<Attribute> attributes) {
    changed(symbol).attributes = Definition.bits(attributes);
  }

  @Override
  public List<Call> options(Symbol symbol) {
    Definition definition = of(symbol);
    List<Call> set = definition.options();
    if (set != null) {
      return List.copyOf(set);
    }
    var defaults = new ArrayList<Call>();
    if (definition.primitive != null) {
      for (Option<?> option : definition.primitive.options()) {
        defaults.add(Call.rule(option.key(), option.initial()));
      }
    }
    return defaults;
  }

  @Override
  public void setOptions(Symbol symbol, List<Call> options) {
    changed(symbol).setOptions(options);
  }

  @Override
  public Map<String, Expr> messages(Symbol symbol) {
    return of(symbol).messages();
  }

  @Override
  public void setMessage(Symbol symbol, String tag, @Nullable Expr text) {
    changed(symbol).setMessage(tag, text);
  }

  @Override
  public @Nullable Primitive primitive(Symbol symbol) {
    return of(symbol).primitive;
  }

  @Override
  public Saved save(Symbol symbol) {
    return ContextVariables.isOne(symbol)
        ? new ContextVariables.Kept(context, contextPath())
        : of(symbol).copy();
  }

  @Override
  public void restore(Saved saved) {
    if (saved instanceof ContextVariables.Kept(String name, List<String> places)) {
      setContext(name);
      setContextPath(places);
      return;
    }
    var state = (Definition) saved;
    changed(state.symbol).takeFrom(state);
  }

  @Override
  public Symbol unique(Symbol base) {
    // a variable renamed on the way, `y$` for `y`, has its dollar sign already
    String stem = base.full();
    return symbol(stem + (stem.endsWith("$") ? "" : "$") + unique++);
  }

  @Override
  public long moduleNumber() {
    return unique;
  }

  @Override
  public Symbol resolve(String name) {
    if (name.startsWith("`")) {
      return symbol(context + name.substring(1));
    }
    if (name.indexOf('`') >= 0) {
      return symbol(name);
    }
    Symbol known = lookup(name);
    return known != null ? known : symbol(context + name);
  }

  private @Nullable Symbol lookup(String name) {
    if (!context.equals(Symbol.GLOBAL)) {
      Symbol here = names.get(context + name);
      if (here != null) {
        return here;
      }
    }
    for (String place : path) {
      Symbol found = names.get(place + name);
      if (found != null) {
        return found;
      }
      if (place.equals(Symbol.SYSTEM) ? isSystem(name) : libraries.contains(place + name)) {
        return symbol(place + name);
      }
    }
    return null;
  }

  /// Names that begin with `$` are the system's.
  private boolean isSystem(String name) {
    return libraries.contains(name) || Sym.isKnown(name) || name.startsWith("$");
  }

  private Symbol symbol(String full) {
    return names.computeIfAbsent(full, Symbol::of);
  }

  @Override
  public boolean exists(String name) {
    return name.indexOf('`') >= 0
        ? names.containsKey(name) || libraries.contains(Libraries.nameOf(Symbol.of(name)))
        : lookup(name) != null;
  }

  @Override
  public Set<String> names() {
    var all = new TreeSet<>(names.keySet());
    libraries.entries().keySet().forEach(name -> all.add(Libraries.fullName(name)));
    return all;
  }

  @Override
  public String context() {
    return context;
  }

  @Override
  public void setContext(String context) {
    this.context = context;
  }

  @Override
  public List<String> contextPath() {
    return List.copyOf(path);
  }

  @Override
  public void setContextPath(List<String> path) {
    this.path.clear();
    this.path.addAll(path);
  }

  @Override
  public Libraries libraries() {
    return libraries;
  }
}
