package org.scheelite.tensor.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scheelite.tensor.Precision;

/// The arrays that stay from run to run, by name. Several runners may share them, one at a time.
public final class Parameters {

  private final Precision precision;
  private final Map<String, Object> arrays = new LinkedHashMap<>();

  public Parameters(Precision precision) {
    this.precision = precision;
  }

  /// The array of a parameter, zeros when it is new.
  Object array(String name, int size) {
    Object array = arrays.computeIfAbsent(name, n -> precision.array(size));
    if (Precision.length(array) != size) {
      throw new IllegalArgumentException(
          name + " has " + Precision.length(array) + " elements, not " + size);
    }
    return array;
  }

  public Precision precision() {
    return precision;
  }

  public Set<String> names() {
    return Set.copyOf(arrays.keySet());
  }

  /// Gives a parameter its elements, from a `float[]`, `double[]` or `int[]`.
  public void set(String name, Object values) {
    int size = Precision.length(values);
    Precision.copy(values, 0, array(name, size), 0, size);
  }

  /// Gives a parameter of one element its value.
  public void set(String name, double value) {
    Precision.fill(array(name, 1), 0, 1, value);
  }

  /// Copies the elements of a parameter into a `float[]` or `double[]`.
  public void get(String name, Object into) {
    int size = Precision.length(into);
    Precision.copy(array(name, size), 0, into, 0, size);
  }

  /// A copy of the elements of a parameter that is there.
  public Object copy(String name) {
    Object array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    Object copy = precision.array(Precision.length(array));
    get(name, copy);
    return copy;
  }
}
