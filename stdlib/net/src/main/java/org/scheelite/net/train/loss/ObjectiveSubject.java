package org.scheelite.net.train.loss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.Path;
import org.scheelite.net.layer.loss.CrossEntropyLossLayer;
import org.scheelite.net.layer.loss.MeanAbsoluteLossLayer;
import org.scheelite.net.layer.loss.MeanSquaredLossLayer;
import org.scheelite.net.measure.Classes;
import org.scheelite.net.measure.Place;
import org.scheelite.net.measure.Subject;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;

/// What can be measured of a net with its losses.
///
/// @param objective the net, its losses and its data
public record ObjectiveSubject(Objective objective) implements Subject {

  @Override
  public @Nullable Classes classes() {
    for (Term term : objective.terms()) {
      Net loss = term.loss();
      String key = term.targets().get("Target");
      if (loss != null
          && key != null
          && loss.layer() instanceof CrossEntropyLossLayer(var form)
          && classes(term, key, form) instanceof Classes found) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Classes classes(Term term, String key, CrossEntropyLossLayer.Target form) {
    PortType type = objective.net().outputs().getOrDefault(term.port(), PortType.ANY);
    Place output = new Place.Output(Path.ROOT, term.port());
    Place target = new Place.Data(key);
    if (form == CrossEntropyLossLayer.Target.BINARY) {
      return new Classes(output, target, Classes.truths(), Classes.Form.BINARY);
    }
    List<Dim> dims = type.dims();
    if (dims == null || dims.isEmpty() || !(dims.getLast() instanceof Dim.Size(int size))) {
      return null;
    }
    return new Classes(
        output,
        target,
        Classes.labels(type.decoder(), size),
        form == CrossEntropyLossLayer.Target.INDEX ? Classes.Form.INDEX : Classes.Form.VECTOR);
  }

  @Override
  public @Nullable Pair numbers() {
    for (Term term : objective.terms()) {
      Net loss = term.loss();
      String key = term.targets().get("Target");
      if (loss != null
          && key != null
          && (loss.layer() instanceof MeanSquaredLossLayer
              || loss.layer() instanceof MeanAbsoluteLossLayer)) {
        return new Pair(new Place.Output(Path.ROOT, term.port()), new Place.Data(key));
      }
    }
    return null;
  }

  @Override
  public @Nullable Place place(Expr port) {
    var steps = new ArrayList<Expr>();
    for (Expr arg : ((Normal) port).args()) {
      if (arg instanceof Normal list && Lists.isList(list)) {
        steps.addAll(list.args());
      } else {
        steps.add(arg);
      }
    }
    Net inner = objective.net();
    Path path = Path.ROOT;
    for (int i = 0; i < steps.size(); i++) {
      Expr step = steps.get(i);
      if (i == steps.size() - 1 && step instanceof Str(String name)) {
        Place found = named(inner, path, name);
        if (found != null) {
          return found;
        }
      }
      Part part = inner.part(step);
      if (part == null) {
        return null;
      }
      inner = part.net();
      path = path.child(part.key());
    }
    return inner.outputs().size() == 1
        ? new Place.Output(path, inner.outputs().keySet().iterator().next())
        : null;
  }

  private @Nullable Place named(Net net, Path path, String name) {
    if (net.outputs().containsKey(name)) {
      return new Place.Output(path, name);
    }
    if (net.array(name) != null) {
      return new Place.Array(path.child(name));
    }
    boolean data =
        path.equals(Path.ROOT)
            && objective.ports().stream().anyMatch(port -> port.key().equals(name));
    return data ? new Place.Data(name) : null;
  }

  @Override
  public Map<String, Place> all() {
    var all = new LinkedHashMap<String, Place>();
    objective
        .net()
        .outputs()
        .keySet()
        .forEach(port -> all.put(port, new Place.Output(Path.ROOT, port)));
    boolean one = objective.terms().size() == 1;
    for (Term term : objective.terms()) {
      term.targets()
          .forEach(
              (port, key) -> {
                String name = all.containsKey(key) ? one ? port : key + port : key;
                all.putIfAbsent(name, new Place.Data(key));
              });
    }
    return all;
  }
}
