package org.scheelite.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Definitions.Kind;
import org.scheelite.builtin.Options;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// All that one symbol means in one session.
final class Definition implements Definitions.Saved {
  final World world;
  final Symbol symbol;
  final @Nullable Primitive primitive;

  /// Attributes as bits, by ordinal.
  int attributes;

  /// The value of a plain variable.
  @Nullable Expr own;

  /// The moment of the last change, by the world's clock.
  long changed;

  private @Nullable Map<Kind, RuleList> rules;
  private @Nullable Map<String, Expr> messages;
  private @Nullable List<Call> options;
  private @Nullable Options standardOptions;

  Definition(World world, Symbol symbol, @Nullable Primitive primitive) {
    this.world = world;
    this.symbol = symbol;
    this.primitive = primitive;
    this.attributes = primitive == null ? 0 : bits(primitive.attributes());
  }

  /// A copy of the state of `other`, for `Block`.
  private Definition(Definition other) {
    this(other.world, other.symbol, other.primitive);
    takeFrom(other);
  }

  Definition copy() {
    return new Definition(this);
  }

  void takeFrom(Definition other) {
    attributes = other.attributes;
    own = other.own;
    rules = other.rules;
    messages = other.messages;
    options = other.options;
    standardOptions = null;
  }

  static int bit(Attribute attribute) {
    return 1 << attribute.ordinal();
  }

  static int bits(Set<Attribute> attributes) {
    int bits = 0;
    for (Attribute attribute : attributes) {
      bits |= bit(attribute);
    }
    return bits;
  }

  boolean has(Attribute attribute) {
    return (attributes & bit(attribute)) != 0;
  }

  Set<Attribute> attributeSet() {
    var set = EnumSet.noneOf(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      if (has(attribute)) {
        set.add(attribute);
      }
    }
    return set;
  }

  /// The rules of one kind, or null.
  @Nullable RuleList rules(Kind kind) {
    return rules == null ? null : rules.get(kind);
  }

  /// Replaces the rules of one kind; lists are never changed in place, so that copies may share
  /// them.
  void setRules(Kind kind, @Nullable RuleList list) {
    var copy = new EnumMap<Kind, RuleList>(Kind.class);
    if (rules != null) {
      copy.putAll(rules);
    }
    if (list == null || list.isEmpty()) {
      copy.remove(kind);
    } else {
      copy.put(kind, list);
    }
    rules = copy.isEmpty() ? null : copy;
  }

  Map<String, Expr> messages() {
    return messages == null ? Map.of() : messages;
  }

  void setMessage(String tag, @Nullable Expr text) {
    var copy = new LinkedHashMap<>(messages());
    if (text == null) {
      copy.remove(tag);
    } else {
      copy.put(tag, text);
    }
    messages = copy;
  }

  @Nullable List<Call> options() {
    return options;
  }

  /// The options of a call that gives none, as they were read last; null where that is to be done.
  @Nullable Options standardOptions() {
    return standardOptions;
  }

  void setStandardOptions(Options read) {
    standardOptions = read;
  }

  void setOptions(@Nullable List<Call> options) {
    standardOptions = null;
    this.options = options == null ? null : new ArrayList<>(options);
  }

  /// Takes values and rules away.
  void clear() {
    own = null;
    rules = null;
  }

  void clearAll() {
    clear();
    attributes = 0;
    messages = null;
    options = null;
    standardOptions = null;
  }

  /// Whether users defined anything here.
  boolean isEmpty() {
    return own == null && rules == null && messages == null && options == null && attributes == 0;
  }
}
