package org.scheelite.builtin;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Names something a library keeps for a session, made when first asked for: a random generator, a
/// pool of workers. It is a constant of the library; its identity is the key. Values that are
/// [AutoCloseable] are closed with the session.
///
/// @param name for people who debug
public record StateKey<T>(String name, Supplier<T> initial) {

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
