package org.scheelite.net.train.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a training remembers of itself, as named arrays of numbers. Single numbers and texts are
/// arrays too.
///
/// Each part of a training puts in what it needs to go on, under names of its own, and takes it out
/// again.
public final class Memory {
  private final SortedMap<String, Object> values = new TreeMap<>();

  /// Remembers a `float[]`, `double[]`, `long[]` or `byte[]`, which must not change any more.
  public void putArray(String name, Object array) {
    if (!(array instanceof float[]
        || array instanceof double[]
        || array instanceof long[]
        || array instanceof byte[])) {
      throw new IllegalArgumentException("no array of numbers: " + name);
    }
    values.put(name, array);
  }

  public void put(String name, long number) {
    values.put(name, new long[] {number});
  }

  public void put(String name, double number) {
    values.put(name, new double[] {number});
  }

  public void put(String name, String text) {
    values.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// All that is remembered, by name.
  public SortedMap<String, Object> values() {
    return Collections.unmodifiableSortedMap(values);
  }

  /// What is remembered under names with this beginning, by the rest of the name.
  public SortedMap<String, Object> under(String prefix) {
    var found = new TreeMap<String, Object>();
    values
        .tailMap(prefix)
        .forEach(
            (name, value) -> {
              if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
              }
            });
    return found;
  }

  public long whole(String name) throws Unfit {
    long[] found = wholes(name);
    if (found.length != 1) {
      throw new Unfit(name + " is no single number");
    }
    return found[0];
  }

  public double real(String name) throws Unfit {
    double[] found = reals(name);
    if (found.length != 1) {
      throw new Unfit(name + " is no single number");
    }
    return found[0];
  }

  public long[] wholes(String name) throws Unfit {
    if (values.get(name) instanceof long[] found) {
      return found;
    }
    throw missing(name);
  }

  /// A list of reals; it may be empty.
  public double[] reals(String name) throws Unfit {
    if (values.get(name) instanceof double[] found) {
      return found;
    }
    throw missing(name);
  }

  public String text(String name) throws Unfit {
    if (values.get(name) instanceof byte[] found) {
      return new String(found, StandardCharsets.UTF_8);
    }
    throw missing(name);
  }

  private static Unfit missing(String name) {
    return new Unfit("it does not tell the " + name);
  }
}
