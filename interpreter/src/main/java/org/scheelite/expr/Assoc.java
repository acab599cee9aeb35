package org.scheelite.expr;

import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An association: a persistent map that remembers the order in which keys came.
///
/// Changing one key costs `O(log n)` and shares the rest. Entries carry an ordinal; the order is
/// restored by sorting on it only when somebody walks through the association.
public final class Assoc implements Expr, Iterable<Assoc.Entry> {
  /// Below this size keys are looked up by walking through them.
  private static final int SMALL = 8;

  private static final Assoc EMPTY = new Assoc(null, new Entry[0], 0);

  /// One key with its value.
  ///
  /// @param delayed whether it came from `key :> value`, so that the value is held
  /// @param ordinal its place in the order; meaningful inside one association only
  public record Entry(Expr key, Expr value, boolean delayed, long ordinal) {

    /// `key -> value` or `key :> value`.
    public Call rule() {
      return Call.of(delayed ? Sym.RULE_DELAYED : Sym.RULE, key, value);
    }
  }

  private final long end;
  private @Nullable HashMap<Expr, Entry> map;
  private Entry @Nullable [] ordered;
  private int hash;

  private Assoc(@Nullable HashMap<Expr, Entry> map, Entry @Nullable [] ordered, long end) {
    this.map = map;
    this.ordered = ordered;
    this.end = end;
  }

  /// `<||>`.
  public static Assoc empty() {
    return EMPTY;
  }

  /// The association of these keys and values, in the map's order.
  public static Assoc of(Map<? extends Expr, ? extends Expr> values) {
    var builder = new Builder();
    values.forEach(builder::put);
    return builder.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /// Gathers entries; a key given again keeps its place and takes the new value.
  public static final class Builder {
    private final Map<Expr, Entry> entries = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(Expr key, Expr value) {
      return put(key, value, false);
    }

    public Builder put(Expr key, Expr value, boolean delayed) {
      Entry old = entries.get(key);
      long ordinal = old == null ? entries.size() : old.ordinal;
      entries.put(key, new Entry(key, value, delayed, ordinal));
      return this;
    }

    public Builder put(Entry entry) {
      return put(entry.key, entry.value, entry.delayed);
    }

    public @Nullable Expr get(Expr key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value;
    }

    public Assoc build() {
      return entries.isEmpty()
          ? EMPTY
          : new Assoc(null, entries.values().toArray(new Entry[0]), entries.size());
    }
  }

  public int size() {
    Entry[] known = ordered;
    return known != null ? known.length : map().size();
  }

  /// The entry of `key`, or null.
  public @Nullable Entry entry(Expr key) {
    Entry[] known = ordered;
    if (known != null && known.length <= SMALL) {
      for (Entry entry : known) {
        if (entry.key.equals(key)) {
          return entry;
        }
      }
      return null;
    }
    return map().get(key).getOrNull();
  }

  /// The value of `key`, or null.
  public @Nullable Expr get(Expr key) {
    Entry entry = entry(key);
    return entry == null ? null : entry.value;
  }

  /// The value of a string key.
  public Optional<Expr> get(String key) {
    return Optional.ofNullable(get(Str.of(key)));
  }

  public boolean containsKey(Expr key) {
    return entry(key) != null;
  }

  /// With `key` set to `value`: in its old place, or last.
  public Assoc with(Expr key, Expr value) {
    return with(key, value, false);
  }

  /// With `key` set to `value`, held when `delayed`: in its old place, or last.
  public Assoc with(Expr key, Expr value, boolean delayed) {
    Entry old = entry(key);
    long ordinal = old == null ? end : old.ordinal;
    var entry = new Entry(key, value, delayed, ordinal);
    return new Assoc(map().put(key, entry), null, old == null ? end + 1 : end);
  }

  /// Without `key`.
  public Assoc without(Expr key) {
    return containsKey(key) ? new Assoc(map().remove(key), null, end) : this;
  }

  /// The entries in order, as an unmodifiable list.
  public List<Entry> entries() {
    return java.util.Collections.unmodifiableList(Arrays.asList(ordered()));
  }

  /// The entry at `index`, counted from 0.
  public Entry at(int index) {
    return ordered()[index];
  }

  public List<Expr> keys() {
    var keys = new ArrayList<Expr>(size());
    for (Entry entry : this) {
      keys.add(entry.key);
    }
    return keys;
  }

  public List<Expr> values() {
    var values = new ArrayList<Expr>(size());
    for (Entry entry : this) {
      values.add(entry.value);
    }
    return values;
  }

  @Override
  public Iterator<Entry> iterator() {
    return entries().iterator();
  }

  private HashMap<Expr, Entry> map() {
    HashMap<Expr, Entry> known = map;
    if (known == null) {
      known = HashMap.empty();
      for (Entry entry : ordered()) {
        known = known.put(entry.key, entry);
      }
      map = known;
    }
    return known;
  }

  private Entry[] ordered() {
    Entry[] known = ordered;
    if (known == null) {
      known = map().values().toJavaArray(Entry[]::new);
      Arrays.sort(known, Comparator.comparingLong(Entry::ordinal));
      ordered = known;
    }
    return known;
  }

  @Override
  public Expr head() {
    return Sym.ASSOCIATION;
  }

  /// Same keys in the same order with the same values, held alike.
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Assoc that) || that.size() != size()) {
      return false;
    }
    Entry[] a = ordered();
    Entry[] b = that.ordered();
    for (int i = 0; i < a.length; i++) {
      if (a[i].delayed != b[i].delayed
          || !a[i].key.equals(b[i].key)
          || !a[i].value.equals(b[i].value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      h = 17;
      for (Entry entry : ordered()) {
        h = 31 * (31 * h + entry.key.hashCode()) + entry.value.hashCode();
      }
      hash = h;
    }
    return h;
  }

  @Override
  public String toString() {
    var text = new StringBuilder("<|");
    for (Entry entry : ordered()) {
      text.append(text.length() == 2 ? "" : ", ").append(entry.key);
      text.append(entry.delayed ? " :> " : " -> ").append(entry.value);
    }
    return text.append("|>").toString();
  }
}
