package org.scheelite.net.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.net.Results;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Plain;

/// Keeps what is found at all outputs and targets, for a function of the user.
final class CollectTally implements Tally {
  private final Map<String, Place> places;
  private final Map<String, List<Expr>> values = new LinkedHashMap<>();

  CollectTally(Map<String, Place> places) {
    this.places = places;
    reset();
  }

  @Override
  public void reset() {
    places.keySet().forEach(name -> values.put(name, new ArrayList<>()));
  }

  @Override
  public void add(Observation seen) {
    places.forEach(
        (name, place) -> {
          Plain all = seen.value(place);
          List<Expr> kept = values.computeIfAbsent(name, _ -> new ArrayList<>());
          for (int i = 0; i < seen.count(); i++) {
            Plain one = all.row(i);
            int whole = one.rank() == 0 ? 1 : one.dims()[0];
            int own = seen.length(place, i, whole);
            int[] dims = one.dims().clone();
            if (dims.length > 0) {
              dims[0] = own;
            }
            Plain trimmed = new Plain(one.data(), one.at(), dims);
            kept.add(Results.array(trimmed.toArray().data(), dims, Element.REAL));
          }
        });
  }

  /// All values, by name.
  Assoc all() {
    Assoc.Builder all = Assoc.builder();
    values.forEach((name, list) -> all.put(Str.of(name), Lists.of(list)));
    return all.build();
  }
}
