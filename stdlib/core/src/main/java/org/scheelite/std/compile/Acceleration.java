package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;

/// The numeric functions and loops that a session met, with their code where they have any.
final class Acceleration {
  private static final StateKey<Acceleration> KEY =
      new StateKey<>("numeric code of a session", Acceleration::new);

  /// Equal units of all sessions share their classes, so that these are soon warm.
  private static final StateKey<Map<Unit, NumericCode>> CODE =
      new StateKey<>("numeric code of an engine", ConcurrentHashMap::new);

  private static final int MOST_SITES = 1024;
  private static final int MOST_CODE = 4096;

  /// How often a form is met before it is worth making code.
  private static final int THRESHOLD = 150;

  private final Map<Key, Site> sites = new HashMap<>();
  private int threshold = THRESHOLD;

  /// @param kind what the code does with the form
  private record Key(String kind, Expr form, List<Expr> names, List<Type> types) {}

  /// What is known of a form.
  private static final class Site {
    private @Nullable Compiled compiled;
    private long met;
    private long next;
    private int failures;
  }

  static Acceleration of(Frame frame) {
    return frame.state(KEY);
  }

  /// Makes code for forms as soon as they are met this often; for tests.
  void threshold(int threshold) {
    this.threshold = threshold;
    sites.clear();
  }

  /// How many pieces of code the engine has.
  int codeCount(Frame frame) {
    return frame.shared(CODE).size();
  }

  /// Makes the translation of a form: it declares variables and gives the body.
  interface Maker {
    Node make(Translator translator, List<Integer> inputs, List<Integer> kept);
  }

  /// The code for a form; null where there is none (yet).
  ///
  /// @param times how often the form is about to be evaluated
  @Nullable Compiled find(
      String kind,
      Expr form,
      List<Expr> names,
      List<Type> types,
      long times,
      Frame frame,
      Maker maker) {
    if (threshold == Integer.MAX_VALUE) {
      return null;
    }
    var key = new Key(kind, form, names, types);
    Site site = sites.get(key);
    if (site == null) {
      if (sites.size() >= MOST_SITES) {
        sites.clear();
      }
      site = new Site();
      site.next = threshold;
      sites.put(key, site);
    }
    Compiled compiled = site.compiled;
    if (compiled != null && compiled.isValid(frame.definitions()) && fits(compiled, frame)) {
      return compiled;
    }
    site.compiled = null;
    site.met = times > Long.MAX_VALUE - site.met ? Long.MAX_VALUE : site.met + times;
    if (site.met < site.next) {
      return null;
    }
    compiled = attempt(frame, maker, form);
    if (compiled == null || ++site.failures > 1) {
      site.failures++;
      site.next = site.met > 1L << 40 ? Long.MAX_VALUE : 4 * site.met;
    }
    site.compiled = compiled;
    return compiled;
  }

  /// The code for a body that users asked to compile; null where it has none.
  @Nullable Compiled compile(
      Expr body, List<Expr> names, List<Type> types, Frame frame, Maker maker) {
    var key = new Key("compile", body, names, types);
    Site site = sites.get(key);
    if (site != null
        && site.compiled != null
        && site.compiled.isValid(frame.definitions())
        && fits(site.compiled, frame)) {
      return site.compiled;
    }
    if (site == null) {
      site = new Site();
      sites.put(key, site);
    }
    site.compiled = null;
    if (++site.met < site.next) {
      return null;
    }
    site.next = 2 * site.met; // definitions may have changed since
    try {
      site.compiled = make(frame, maker, body, true);
    } catch (Untranslatable reason) {
      site.compiled = null;
    }
    return site.compiled;
  }

  private static boolean fits(Compiled compiled, Frame frame) {
    for (int i = 0; i < compiled.outer().size(); i++) {
      Expr value = frame.definitions().ownValue(compiled.outer().get(i));
      if (value == null
          || Type.of(value)
              != compiled.unit().variables().get(compiled.places().get(i)).outside()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Compiled attempt(Frame frame, Maker maker, Expr form) {
    try {
      return make(frame, maker, form, false);
    } catch (Untranslatable reason) {
      return null;
    }
  }

  /// Translates and makes code.
  static Compiled make(Frame frame, Maker maker, Expr form, boolean free) {
    var translator = new Translator(frame, free);
    List<Integer> inputs = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    translator.scan(form);
    Node body = maker.make(translator, inputs, kept);
    translator.check();
    inputs.addAll(translator.outer().values());
    translator.assigned().forEach(symbol -> kept.add(translator.outer().get(symbol)));
    var unit =
        new Unit(
            List.copyOf(inputs),
            translator.scope().body().types(),
            kept.stream().sorted().toList(),
            body,
            translator.functions());
    Map<Unit, NumericCode> known = frame.shared(CODE);
    if (known.size() > MOST_CODE) {
      known.clear();
    }
    Function<Unit, NumericCode> loader = CodeWriter::load;
    NumericCode code = known.computeIfAbsent(unit, loader);
    return Compiled.of(unit, code, translator, translator.nesting());
  }
}
