package org.scheelite.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What one evaluation may spend.
///
/// @param time how long it may take, or null for any time
/// @param heapMebibytes how large the heap may be, in MiB; 0 for any size
/// @param depth how deep evaluations may nest, `$RecursionLimit`; 0 for the language's default
public record Limits(@Nullable Duration time, int heapMebibytes, int depth) {

  /// No limits but the language's own.
  public static final Limits NONE = new Limits(null, 0, 0);

  /// A limit of time alone.
  public static Limits ofTime(Duration time) {
    return new Limits(time, 0, 0);
  }
}
