package org.scheelite.builtin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The definitions of a session: what its symbols mean beyond what the builtins say.
public interface Definitions {

  /// The kinds of rules a symbol can have.
  enum Kind {
    /// `f = value`, `f := value`.
    OWN,
    /// `f[args] := value`.
    DOWN,
    /// `f[args][more] := value`.
    SUB,
    /// `g[f] ^:= value`, kept on `f`.
    UP,
    /// `N[f] = value`.
    NUMERIC,
    /// `Format[f] := value`.
    FORMAT,
    /// `Default[f] = value`.
    DEFAULT
  }

  /// The immediate value of a symbol that has one as a variable has, or null. A symbol with
  /// conditions on its value has none.
  @Nullable Expr ownValue(Symbol symbol);

  /// The moment of the last change of anything that a symbol means, later than those of all changes
  /// before; 0 where nothing was changed since the session began.
  long moment(Symbol symbol);

  /// Gives a symbol a value.
  void setOwnValue(Symbol symbol, Expr value);

  /// Adds a rule, or replaces the one with the same left side, in order of specificity.
  void define(Kind kind, Symbol owner, Expr left, Expr right);

  /// Takes the rule with this left side away; false where there is none.
  boolean undefine(Kind kind, Symbol owner, Expr left);

  /// The rules of one kind, each `HoldPattern[left] :> right`.
  List<Call> rules(Kind kind, Symbol owner);

  /// Replaces all rules of one kind.
  void setRules(Kind kind, Symbol owner, List<Call> rules);

  /// Takes values and rules away, keeping attributes, options and messages.
  void clear(Symbol symbol);

  /// Takes everything away.
  void clearAll(Symbol symbol);

  /// Takes everything away and forgets the name.
  void remove(Symbol symbol);

  Set<Attribute> attributes(Symbol symbol);

  boolean has(Symbol symbol, Attribute attribute);

  void setAttributes(Symbol symbol, Set<Attribute> attributes);

  /// The option rules of a symbol: defaults with what `SetOptions` changed.
  List<Call> options(Symbol symbol);

  void setOptions(Symbol symbol, List<Call> options);

  /// The message texts given by users, by tag.
  Map<String, Expr> messages(Symbol symbol);

  /// Sets a message text; null takes it away.
  void setMessage(Symbol symbol, String tag, @Nullable Expr text);

  /// The builtin behind a symbol, or null.
  @Nullable Primitive primitive(Symbol symbol);

  /// Remembers all a symbol has in this session, for `Block`.
  Saved save(Symbol symbol);

  /// Puts back what [#save] remembered.
  void restore(Saved saved);

  /// What [#save] remembered.
  interface Saved {}

  /// A new symbol `base$n` with a number not used before in this session.
  Symbol unique(Symbol base);

  /// The number the next [#unique] symbols get, as `$ModuleNumber`.
  long moduleNumber();

  /// The symbol a name stands for here: looked up through the context path, made in the current
  /// context where there is none.
  Symbol resolve(String name);

  /// Whether a name stands for a symbol that exists.
  boolean exists(String name);

  /// The full names of all symbols that exist.
  Set<String> names();

  String context();

  void setContext(String context);

  List<String> contextPath();

  void setContextPath(List<String> path);

  /// All libraries' builtins.
  Libraries libraries();
}
