package org.scheelite.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Symbol;

/// All builtins an engine knows, loaded when first met. Shared by the engine's sessions.
public final class Libraries {
  private static final StateKey<Optional<Accelerator>> ACCELERATOR =
      new StateKey<>(
          "accelerator",
          () ->
              ServiceLoader.load(Accelerator.class, Libraries.class.getClassLoader()).findFirst());

  private final Map<String, Library> owners;
  private final Map<String, Primitive> loaded = new ConcurrentHashMap<>();
  private final Map<StateKey<?>, Object> shared = new ConcurrentHashMap<>();

  public Libraries(Iterable<Library> libraries) {
    owners = new HashMap<>();
    for (Library library : libraries) {
      for (String name : library.entries().keySet()) {
        Library other = owners.put(name, library);
        if (other != null) {
          throw new IllegalStateException("two libraries declare " + name);
        }
      }
    }
  }

  /// The libraries on the class path.
  public static Libraries installed() {
    List<Library> found = new ArrayList<>();
    ServiceLoader.load(Library.class, Libraries.class.getClassLoader()).forEach(found::add);
    return new Libraries(found);
  }

  /// What makes users' functions quicker, if there is something.
  public @Nullable Accelerator accelerator() {
    return shared(ACCELERATOR).orElse(null);
  }

  /// How the libraries call a symbol: by its short name where it is of ``System` ``.
  public static String nameOf(Symbol symbol) {
    return symbol.isSystem() ? symbol.name() : symbol.full();
  }

  /// The full name of what the libraries call so.
  public static String fullName(String name) {
    return name.indexOf('`') < 0 ? Symbol.SYSTEM + name : name;
  }

  /// The builtin of this name, or null.
  public @Nullable Primitive get(String name) {
    Library library = owners.get(name);
    return library == null ? null : loaded.computeIfAbsent(name, library::load);
  }

  /// Something kept for all sessions, made at first use.
  @SuppressWarnings("unchecked") // a key's value is made by the key
  public <T> T shared(StateKey<T> key) {
    return (T) shared.computeIfAbsent(key, made -> made.initial().get());
  }

  public boolean contains(String name) {
    return owners.containsKey(name);
  }

  /// The one-line summary of a builtin, or null.
  public @Nullable String summary(String name) {
    Library library = owners.get(name);
    Library.Entry entry = library == null ? null : library.entries().get(name);
    return entry == null ? null : entry.summary();
  }

  /// The reference page of a builtin, or null.
  public @Nullable String page(String name) {
    Library library = owners.get(name);
    return library == null ? null : library.page(name);
  }

  /// The names of all builtins, sorted.
  public SortedMap<String, Library.Entry> entries() {
    var all = new TreeMap<String, Library.Entry>();
    owners.forEach((name, library) -> all.put(name, library.entries().get(name)));
    return Collections.unmodifiableSortedMap(all);
  }
}
